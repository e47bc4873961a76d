import type { Code } from "../../questionnaire/code.ts";
import type { MapColumn, MapQuestion } from "../import-map.ts";
import { codeOf, type CodeGiver } from "../recognise/codes.ts";
import type { Scribe } from "../recognise/scribe.ts";
import { sayWhy, type Why } from "../recognise/why.ts";
import type { Language } from "../../text.ts";
import type { Draft } from "./draft.ts";
import { isCodeOnly, questionWords } from "./question-words.ts";

/** What a map says of a question is in the language of whoever corrects it. */
export interface MapWords {
  readonly scribe: Scribe;
  readonly language: Language;
}

/** A question of the map, with the entries of its columns. */
export function mapQuestion(
  draft: Draft,
  number: number,
  codes: CodeGiver,
  { scribe, language }: MapWords,
): { question: MapQuestion; columns: readonly (Omit<MapColumn, "header"> & { question: Code })[] } {
  const words = questionWords(draft.text);
  const code = codes.give(nameOf(draft, words) ?? `q${number}`, `q${number}`);
  const { shape, reads, splitBy, notChosen } = draft.reading;
  const untold: readonly Why[] = words === "" || isCodeOnly(words) ? [{ key: "textUnknown" }] : [];
  const why = [...untold, ...draft.why];
  const text = words === "" ? `${language === "nl" ? "Vraag" : "Question"} ${number}` : words;
  return {
    question: {
      question: { code, text: scribe.text(text), ...shape },
      ...(reads === undefined ? {} : { reads }),
      ...(splitBy === undefined ? {} : { splitBy }),
      ...(notChosen === undefined ? {} : { notChosen }),
      ...(why.length === 0 ? {} : { sure: false, why: why.map((one) => sayWhy(one, language)).join("; ") }),
    },
    columns: draft.uses.map(({ seen, use, part, place }) => ({
      column: seen.index + 1,
      use,
      question: code,
      ...(part === undefined ? {} : { part }),
      ...(place === undefined ? {} : { place }),
    })),
  };
}

/** The program's own code, or a short header that is a name ("Sector", "Household Income"); others get a number. */
function nameOf({ tag }: Draft, words: string): string | undefined {
  if (tag !== undefined && codeOf(tag) !== "") return tag;
  const isName =
    words.length <= 32 && words.split(" ").length <= 3 && !/[?:!]/.test(words) && /\p{L}{2}/u.test(words);
  return isName ? words : undefined;
}
