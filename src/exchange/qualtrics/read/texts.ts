import { wordsOfMarkup } from "../../forms/markup.ts";
import { fieldOf, isObject, wordsIn, type Json, type JsonObject } from "../../forms/json.ts";
import type { Words } from "../../forms/model.ts";

/** The text at a path, in the language of the survey and in those it was translated to. */
export function wordsAt(question: JsonObject, ...path: readonly string[]): Words {
  const words = new Map<string, string>();
  const add = (language: string, value: Json | undefined) => {
    const written = wordsIn(value);
    const said = written === undefined ? "" : wordsOfMarkup(written).trim();
    if (said !== "") words.set(language, said);
  };
  add("", at(question, path));
  const translations = fieldOf(question, "Language");
  if (isObject(translations))
    for (const [language, one] of Object.entries(translations)) add(language, at(one, path));
  return words;
}

function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, step) => fieldOf(inner, step), value);
}

/** "Question – part", in every language that one of them has. */
export function joinedWords(title: Words, part: Words): Words {
  const languages = new Set([...title.keys(), ...part.keys()]);
  return new Map(
    [...languages].map((language) => {
      const [one, other] = [title, part].map((words) => words.get(language) ?? [...words.values()][0] ?? "");
      return [language, [one, other].filter((words) => words !== "").join(" – ")] as const;
    }),
  );
}
