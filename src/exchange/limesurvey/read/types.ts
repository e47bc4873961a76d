import type { Language } from "../../../text.ts";
import { array, cells, dualScale, fixedArray } from "./arrays.ts";
import { fivePoints, fixedList, list, ranking, several } from "./closed.ts";
import { date, explanation, number, openText, severalFields, shortText } from "./open.ts";
import { NOTHING_MADE, type MadeQuestions, type Reading } from "./reading.ts";
import type { LimeQuestion } from "./survey.ts";

type TypeReader = (question: LimeQuestion, reading: Reading) => MadeQuestions;

/** The types by the letter that LimeSurvey keeps (LimeSurvey 1.91 to 6). */
const TYPES: ReadonlyMap<string, TypeReader> = new Map([
  ["L", list],
  ["!", list],
  ["O", list],
  ["5", fivePoints],
  ["Y", fixedList],
  ["G", fixedList],
  ["S", shortText],
  ["T", openText],
  ["U", openText],
  ["Q", severalFields],
  ["K", severalFields],
  ["N", number],
  ["D", date],
  ["M", several],
  ["P", several],
  ["R", ranking],
  ["F", array],
  ["H", array],
  ["A", fixedArray],
  ["B", fixedArray],
  ["C", fixedArray],
  ["E", fixedArray],
  ["1", dualScale],
  [":", cells],
  [";", cells],
  ["X", explanation],
]);

/** Types that no question of ours can stand for. */
const LEFT_OUT: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  I: { nl: "taal kiezen", en: "language switch" },
  "|": { nl: "bestand opsturen", en: "file upload" },
  "*": { nl: "formule", en: "equation" },
};

/** The questions that one of LimeSurvey becomes; none where its type is not supported, which is told. */
export function questionsFor(question: LimeQuestion, reading: Reading): MadeQuestions {
  const read = TYPES.get(question.type);
  if (read !== undefined) return read(question, reading);
  const name = Object.hasOwn(LEFT_OUT, question.type)
    ? LEFT_OUT[question.type]?.[reading.language]
    : undefined;
  reading.leftOut(question, name ?? question.type);
  return NOTHING_MADE;
}
