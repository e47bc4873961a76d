import { useSearchParams } from "wouter";
import { say, type Language, type Text } from "../text.ts";

/** What a view says, in both languages. */
export type Words<T> = Readonly<Record<Language, T>>;

/** The language of the studio is part of the address, so that a link shows what its sender saw. */
export function useLanguage(): Language {
  const [search] = useSearchParams();
  return search.get("lang") === "en" ? "en" : "nl";
}

export function useWords<T>(words: Words<T>): T {
  return words[useLanguage()];
}

/** Says a text of the researchers in the studio's language; the studio addresses with je. */
export function useSay(): (text: Text) => string {
  const language = useLanguage();
  return (text) => say(text, { language, register: "je" });
}

/** An address in the studio that keeps the language. */
export function useAddress(): (
  path: string,
  search?: Readonly<Record<string, string | undefined>>,
) => string {
  const language = useLanguage();
  return (path, search = {}) => {
    const wanted = new URLSearchParams();
    if (language === "en") wanted.set("lang", "en");
    for (const [name, value] of Object.entries(search)) if (value !== undefined) wanted.set(name, value);
    const query = wanted.toString();
    return query === "" ? path : `${path}?${query}`;
  };
}
