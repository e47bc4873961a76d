import { codesOf, entryOf } from "../../coding/steps/places.ts";
import { writeCsvForPeople, type CsvValue } from "../../office/csv-for-people.ts";
import type { Language } from "../../text.ts";
import type { AnswerWithCodes, CodedQuestionAnswers } from "./model.ts";

const HEADS = {
  nl: { answer: "antwoord", stance: "toon", backTo: "terug naar", by: "door" },
  en: { answer: "answer", stance: "stance", backTo: "back to", by: "by" },
} as const;

/**
 * Answers × codes of one question: a row an answer, a column a code with 1 where the answer carries it; a sub-point
 * counts for its theme too. Where somebody gave a code with a stance, a column beside it has that.
 */
export function codesCsv(question: CodedQuestionAnswers, id: string, language: Language): Uint8Array {
  return writeCsvForPeople(rowsOf(question, id, language), language);
}

function* rowsOf(
  question: CodedQuestionAnswers,
  id: string,
  language: Language,
): Generator<readonly CsvValue[]> {
  const heads = HEADS[language];
  const { themes, answers } = question;
  const codes = codesOf(themes);
  const stanced = new Set(
    answers.flatMap((answer) => answer.codes.filter((given) => given.stance !== undefined).map(codeOf)),
  );
  const hasBackTo = answers.some((answer) => answer.backTo !== undefined);
  const columns = codes.flatMap((code) => (stanced.has(code) ? [code, `${code}:${heads.stance}`] : [code]));
  yield [id, heads.answer, ...columns, ...(hasBackTo ? [heads.backTo] : []), heads.by];
  for (const answer of answers) {
    const carried = carriedBy(question, answer);
    const cells = codes.flatMap((code): CsvValue[] => {
      const stance = answer.codes.find((given) => given.code === code)?.stance ?? "";
      return stanced.has(code) ? [carried.has(code) ? 1 : 0, stance] : [carried.has(code) ? 1 : 0];
    });
    const by = [...new Set(answer.codes.map((given) => given.by))].sort().join(" ");
    yield [answer.id, answer.words, ...cells, ...(hasBackTo ? [answer.backTo ?? ""] : []), by];
  }
}

function codeOf({ code }: { readonly code: string }): string {
  return code;
}

function carriedBy({ themes }: CodedQuestionAnswers, { codes }: AnswerWithCodes): Set<string> {
  return new Set(codes.flatMap(({ code }) => [code, entryOf(themes, code)?.theme.code ?? code]));
}
