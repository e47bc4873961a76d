import type { Code } from "../../questionnaire/code.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { Condition } from "../../questionnaire/routing.ts";
import type { Language } from "../../text.ts";
import type { MapColumn, MapQuestion, MapSource } from "../import-map.ts";
import { answerReader } from "../mapped/answer-codes.ts";
import { sayWhy } from "../recognise/why.ts";
import type { JoinedTable } from "../source/parts.ts";

/** What a route is derived from. */
export interface Asked {
  readonly table: JoinedTable;
  readonly rows: readonly number[];
  readonly source: MapSource;
  readonly columns: readonly Omit<MapColumn, "header">[];
  readonly language: Language;
}

/**
 * Adds the routes that show in a file that marks what was not asked: where one earlier answer parts those who were
 * asked a question from those who were not, without exception.
 */
export function withRoutes(questions: readonly MapQuestion[], asked: Asked): MapQuestion[] {
  if (asked.source.notAsked.length === 0) return [...questions];
  const earlier: Choice[] = [];
  return questions.map((one) => {
    const found = one.question.when === undefined ? routeTo(one.question, earlier, asked) : undefined;
    const choice = choiceOf(one, asked);
    if (choice !== undefined) earlier.unshift(choice);
    return found === undefined ? one : routed(one, found, asked.language);
  });
}

interface Route {
  readonly from: Code;
  readonly condition: Condition;
}

function routed(one: MapQuestion, { from, condition }: Route, language: Language): MapQuestion {
  const why = sayWhy({ key: "route", values: { code: from } }, language);
  return {
    ...one,
    question: { ...one.question, when: condition },
    sure: false,
    why: one.why === undefined ? why : `${one.why}; ${why}`,
  };
}

/** An earlier question of one answer, with the answer of each row. */
interface Choice {
  readonly code: Code;
  readonly answerOf: (row: number) => Code | undefined;
}

function choiceOf(one: MapQuestion, { table, columns, source }: Asked): Choice | undefined {
  const { code, type } = one.question;
  const entry = columns.find(({ question, use }) => question === code && use === "answer");
  const column = entry === undefined ? undefined : table.columns[entry.column - 1];
  if ((type !== "one-answer" && type !== "scale") || column === undefined) return undefined;
  const read = answerReader(one);
  const absent = new Set(["", ...source.skipped, ...source.notAsked]);
  const other =
    type === "one-answer" ? one.question.options.find((option) => option.other === true)?.code : undefined;
  const codes = column.values.map((words) => (absent.has(words) ? undefined : (read(words) ?? other)));
  return { code, answerOf: (row) => codes[column.at(row)] };
}

function routeTo(question: AskedQuestion, earlier: readonly Choice[], asked: Asked): Route | undefined {
  const wasAsked = askedReader(question, asked);
  if (asked.rows.every(wasAsked)) return undefined;
  for (const { code, answerOf } of earlier) {
    const is = partedBy(answerOf, wasAsked, asked.rows);
    if (is !== undefined) return { from: code, condition: { question: code, is } };
  }
  return undefined;
}

function askedReader({ code }: AskedQuestion, { table, columns, source }: Asked): (row: number) => boolean {
  const own = columns
    .filter(({ question }) => question === code)
    .flatMap(({ column }) => table.columns[column - 1] ?? []);
  const marks = own.map((column) => column.values.map((words) => source.notAsked.includes(words)));
  return (row) => own.every((column, i) => marks[i]?.[column.at(row)] !== true);
}

/** The answers that lead to a question; undefined where one answer led some to it and others past it. */
function partedBy(
  answerOf: (row: number) => Code | undefined,
  wasAsked: (row: number) => boolean,
  rows: readonly number[],
): Code[] | undefined {
  const leads = new Map<Code, boolean>();
  for (const row of rows) {
    const answer = answerOf(row);
    const asked = wasAsked(row);
    if (answer === undefined ? asked : (leads.get(answer) ?? asked) !== asked) return undefined;
    if (answer !== undefined) leads.set(answer, asked);
  }
  const is = [...leads].filter(([, asked]) => asked).map(([code]) => code);
  return is.length === 0 || is.length === leads.size ? undefined : is.toSorted();
}
