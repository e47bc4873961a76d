import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import type { Session } from "../../api/session.ts";
import { send } from "../ask.ts";
import { useAddress, useLanguage, useWords, type Words } from "../language.ts";

const menuWords: Words<{
  menu: string;
  theme: string;
  auto: string;
  light: string;
  dark: string;
  language: string;
  out: string;
  account: string;
  people: string;
  audit: string;
}> = {
  nl: {
    menu: "Voor",
    theme: "Weergave",
    auto: "Systeem",
    light: "Licht",
    dark: "Donker",
    language: "Taal",
    out: "Afmelden",
    account: "Mijn account",
    people: "Mensen en rechten",
    audit: "Logboek",
  },
  en: {
    menu: "For",
    theme: "Display",
    auto: "System",
    light: "Light",
    dark: "Dark",
    language: "Language",
    out: "Sign out",
    account: "My account",
    people: "People and rights",
    audit: "Audit log",
  },
};

const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** Language, light or dark, and signing out. */
export function PersonMenu({ session }: { readonly session: Session }): React.JSX.Element {
  const words = useWords(menuWords);
  const [language, address] = [useLanguage(), useAddress()];
  const [, setSearch] = useSearchParams();
  const [theme, setTheme] = useTheme();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const signOut = async (): Promise<void> => {
    await send("DELETE", "session");
    queries.clear();
    go("/");
  };
  const speak = (wanted: "nl" | "en") =>
    setSearch((search) => {
      if (wanted === "en") search.set("lang", "en");
      else search.delete("lang");
      return search;
    });
  return (
    <details className="person">
      <summary aria-label={`${words.menu} ${session.name}`}>
        <span className="initials">{session.initials}</span>
      </summary>
      <div className="menu">
        <p>
          <b>{session.name}</b>
        </p>
        <nav aria-label={words.menu}>
          <Link href={address("/ik")}>{words.account}</Link>
          {session.role === "beheerder" && <Link href={address("/beheer/mensen")}>{words.people}</Link>}
          {session.role === "beheerder" && <Link href={address("/beheer/logboek")}>{words.audit}</Link>}
        </nav>
        <fieldset>
          <legend className="small second">{words.language}</legend>
          <button type="button" aria-pressed={language === "nl"} lang="nl" onClick={() => speak("nl")}>
            Nederlands
          </button>
          <button type="button" aria-pressed={language === "en"} lang="en" onClick={() => speak("en")}>
            English
          </button>
        </fieldset>
        <fieldset>
          <legend className="small second">{words.theme}</legend>
          {THEMES.map((one) => (
            <button key={one} type="button" aria-pressed={theme === one} onClick={() => setTheme(one)}>
              {words[one]}
            </button>
          ))}
        </fieldset>
        <button type="button" className="button" onClick={() => void signOut()}>
          {words.out}
        </button>
      </div>
    </details>
  );
}

/** Kept on this device; follows the system where nobody chose. */
function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() =>
    applied((localStorage.getItem("theme") ?? "auto") as Theme),
  );
  return [
    theme,
    (wanted) => {
      localStorage.setItem("theme", wanted);
      setTheme(applied(wanted));
    },
  ];
}

function applied(theme: Theme): Theme {
  const root = document.documentElement;
  if (theme === "auto") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  return theme;
}
