import type { Language, Text } from "../../text.ts";
import { ROW_CODE, type Code } from "../../questionnaire/code.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import { answersIn } from "../../questionnaire/routing.ts";
import type { MapColumn, MapQuestion } from "../import-map.ts";
import { codeOf, CodeGiver } from "../recognise/codes.ts";
import type { Scribe } from "../recognise/scribe.ts";
import { sayWhy, type Why } from "../recognise/why.ts";
import type { Draft } from "./draft.ts";
import { asEarlier, matchEarlier, type Made } from "./earlier-question.ts";
import { isCodeOnly, questionWords } from "./question-words.ts";

/** What the questions of a map are made with. */
export interface MapWords {
  readonly scribe: Scribe;
  /** The language of whoever corrects the map. */
  readonly language: Language;
  /** Questions of earlier waves, the latest first. */
  readonly earlier: readonly AskedQuestion[];
}

export interface MadeQuestions {
  readonly questions: readonly MapQuestion[];
  readonly columns: readonly Omit<MapColumn, "header">[];
}

/** The questions of a map, with codes and words; a question that an earlier wave asked is that question. */
export function mapQuestions(
  drafts: readonly Draft[],
  { scribe, language, earlier }: MapWords,
): MadeQuestions {
  const texts = drafts.map((draft, i) => textOf(draft, i + 1, scribe, language));
  const matches = matchEarlier(texts, earlier);
  const codes = codesOf(drafts, matches);
  const made = drafts.map((draft, i) => {
    const own = ownQuestion(draft, codes[i] ?? "", texts[i] ?? { nl: "" });
    const match = askable(matches[i], matches.slice(0, i));
    const { question, columns, why = [] } = match === undefined ? own : sameAs(own, match);
    return { question: withWhy(question, why, language), columns };
  });
  return {
    questions: made.map(({ question }) => question),
    columns: made.flatMap(({ columns }) => [...columns]),
  };
}

/** A question with its routing where that looks at questions that come before it here, too. */
function askable(
  match: AskedQuestion | undefined,
  before: readonly (AskedQuestion | undefined)[],
): AskedQuestion | undefined {
  if (match?.when === undefined) return match;
  const known = new Set(before.map((question) => question?.code));
  if (answersIn(match.when).every(({ question }) => known.has(question))) return match;
  const { when: _when, ...rest } = match;
  return rest;
}

interface Told extends Made {
  readonly why?: readonly Why[];
}

function sameAs({ why: doubts = [], ...own }: Told, match: AskedQuestion): Told {
  const { why, ...same } = asEarlier(own, match);
  const kept = same.question === own.question ? doubts : [];
  return { ...same, why: [...kept, ...(why === undefined ? [] : [why])] };
}

function ownQuestion(draft: Draft, code: Code, text: Text): Told {
  const { shape, reads, splitBy, notChosen } = draft.reading;
  const words = questionWords(draft.text);
  const untold: readonly Why[] = words === "" || isCodeOnly(words) ? [{ key: "textUnknown" }] : [];
  const [only, ...others] = draft.uses.filter(({ use }) => use !== "other");
  const whole = others.length === 0 && only?.use === "answer";
  return {
    question: {
      question: { code, text, ...shape },
      ...(reads === undefined ? {} : { reads }),
      ...(splitBy === undefined ? {} : { splitBy }),
      ...(notChosen === undefined ? {} : { notChosen }),
    },
    columns: draft.uses.map(({ seen, use, part, place }) => ({
      column: seen.index + 1,
      use,
      question: code,
      ...(part === undefined ? {} : { part }),
      ...(place === undefined ? {} : { place }),
    })),
    cells: whole ? only.seen.profile.values : [],
    why: [...untold, ...draft.why],
  };
}

function withWhy(question: MapQuestion, why: readonly Why[], language: Language): MapQuestion {
  if (why.length === 0) return question;
  return { ...question, sure: false, why: why.map((one) => sayWhy(one, language)).join("; ") };
}

function textOf({ text }: Draft, number: number, scribe: Scribe, language: Language): Text {
  const words = questionWords(text);
  return scribe.text(words === "" ? `${language === "nl" ? "Vraag" : "Question"} ${number}` : words);
}

/** The code of the earlier question, the program's own, a short header that is a name, or a number. */
function codesOf(drafts: readonly Draft[], matches: readonly (AskedQuestion | undefined)[]): Code[] {
  const giver = new CodeGiver();
  giver.keep(ROW_CODE);
  for (const match of matches) if (match !== undefined) giver.give(match.code, "q");
  return drafts.map((draft, i) => matches[i]?.code ?? giver.give(nameOf(draft) ?? `q${i + 1}`, "q"));
}

function nameOf({ tag, text }: Draft): string | undefined {
  if (tag !== undefined && codeOf(tag) !== "") return tag;
  const words = questionWords(text);
  const short = words.length <= 32 && words.split(" ").length <= 3;
  return short && !/[?:!]|\.$/.test(words) && /\p{L}{2}/u.test(words) ? words : undefined;
}
