import { hasErrors, warning, type Outcome, type Problem } from "../../problem.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { otherTextVariable, type Variable } from "../../questionnaire/variables.ts";
import type { Column, DataSet } from "../../responses/data-set.ts";
import { FewOfEach } from "../../responses/few-of-each.ts";
import { statusOf } from "../../responses/settle.ts";
import { dialects } from "../dialects.ts";
import type { ImportMap, MapColumn, MapQuestion } from "../import-map.ts";
import { answerRows, rowMarker } from "../row-marks.ts";
import { EMPTY } from "../source/source-column.ts";
import type { ListReason } from "../source/table.ts";
import { placeOfRow, type JoinedTable } from "../source/parts.ts";
import { checkMap } from "./check-map.ts";
import { emptyColumn, type Filling, type ToFill } from "./filling.ts";
import { chooseOther, fillChoice } from "./fill-closed.ts";
import { fillRanking } from "./fill-ranking.ts";
import { fillSeveral } from "./fill-several.ts";
import { fillNumbers, fillWords } from "./fill-words.ts";
import { markStatuses, type Filled } from "./mark-statuses.ts";
import { questionnaireOf } from "./questionnaire-of.ts";
import { orderRows } from "./row-order.ts";

/** What an export became. Every row of the source is in the data or on the list. */
export interface ReadAnswers {
  readonly questionnaire: Questionnaire;
  readonly data: DataSet;
  readonly listed: readonly { readonly file: string; readonly row: number; readonly reason: ListReason }[];
}

/** Reads the answers of a table as its map says. `key` is secret of the file: ids of rows follow from it. */
export function readMapped(table: JoinedTable, map: ImportMap, key: Uint8Array): Outcome<ReadAnswers> {
  const mistakes = checkMap(map, table);
  if (hasErrors(mistakes)) return { problems: mistakes };
  const problems = new FewOfEach();
  const rows = orderRows(answerRows(table, map.source), key);
  const words = dialects[map.source.dialect].words ?? ((written: string) => written);
  const filling: Filling = { table, source: map.source, rows, words, problems };
  const filled = map.questions.map((question) => filledQuestion(question, map, filling));
  const { unfinished } = markStatuses(filling, filled);
  const data: DataSet = {
    size: rows.length,
    rows: rows.map(({ id }) => id),
    variables: filled.flatMap(({ variables }) => variables),
    columns: new Map(filled.flatMap(({ columns }) => [...columns])),
  };
  return {
    value: { questionnaire: questionnaireOf(map), data, listed: listedRows(table, map) },
    problems: [...mistakes, ...remarks(table, map, filled, unfinished), ...problems.all()],
  };
}

interface FilledQuestion extends Filled {
  readonly variables: readonly Variable[];
  readonly columns: ReadonlyMap<string, Column>;
}

function filledQuestion(map: MapQuestion, { columns }: ImportMap, filling: Filling): FilledQuestion {
  const { question } = map;
  const variables = definitionOf(question).variables(question);
  const into = new Map(
    variables.map((variable) => [variable.code, emptyColumn(variable, filling.rows.length)]),
  );
  const from = columns
    .filter((entry) => entry.question === question.code && entry.use !== "ignored")
    .flatMap((entry) => {
      const column = filling.table.columns[entry.column - 1];
      return column === undefined ? [] : [{ entry, column }];
    });
  fill(filling, { map, from, into }, variables);
  const answers = variables
    .filter(({ text }) => text !== "other")
    .flatMap(({ code }) => into.get(code) ?? []);
  return {
    from: from.map(({ column }) => column),
    answers,
    all: [...into.values()],
    variables,
    columns: into,
  };
}

function fill(filling: Filling, toFill: ToFill, variables: readonly Variable[]): void {
  const { question } = toFill.map;
  for (const from of toFill.from) {
    const { use, part } = from.entry;
    if (use === "other") fillWords(filling, toFill, from, otherTextVariable(question.code, part ?? ""));
    if (question.type === "open-text" || question.type === "short-text")
      fillWords(filling, toFill, from, question.code);
    const closed = question.type === "one-answer" || question.type === "scale" || question.type === "grid";
    const variable = variables.find((one) => one.part === (use === "row" ? part : undefined));
    if (closed && use !== "other" && variable !== undefined) fillChoice(filling, toFill, from, variable);
  }
  const [variable] = variables;
  if (question.type === "one-answer" && variable !== undefined) chooseOther(toFill, variable);
  if (question.type === "several-answers") fillSeveral(filling, toFill, question);
  if (question.type === "ranking") fillRanking(filling, toFill, question);
  if (question.type === "number" && variable !== undefined) fillNumbers(filling, toFill, variable);
}

function listedRows(table: JoinedTable, { source }: ImportMap): ReadAnswers["listed"] {
  const kept = new Set(answerRows(table, source));
  const tests = [...table.rows.keys()].filter((row) => !kept.has(row));
  return [...table.listed, ...tests.map((row) => ({ ...placeOfRow(table, row), reason: "test" as const }))];
}

/** What is worth knowing of the rows as a whole. */
function remarks(
  table: JoinedTable,
  map: ImportMap,
  filled: readonly FilledQuestion[],
  unfinished: number,
): Problem[] {
  const { source } = map;
  const file = table.parts[0]?.file ?? "";
  const rows = answerRows(table, source);
  const tests = table.rows.length - rows.length;
  const isTest = rowMarker(table, source.tests);
  const without = Array.from(rows.keys()).filter((at) =>
    filled.every(({ answers }) => statusOf(answers, at) !== "answered"),
  );
  const told = (code: Problem["code"], count: number) =>
    count > 0 ? [warning(code, { file }, { count })] : [];
  return [
    ...told("import-rows-test", tests),
    ...(tests === 0 && rows.some(isTest) ? [warning("import-all-rows-test", { file })] : []),
    ...told("import-rows-double", countDoubles(table, map, rows)),
    ...told("import-rows-without-answers", without.length),
    ...told("import-rows-unfinished", unfinished),
  ];
}

/**
 * Rows that are exactly like an earlier one, in every column: told where a moment, a mark or words stand in them, since
 * the same choices alone are made by many.
 */
function countDoubles(table: JoinedTable, map: ImportMap, rows: readonly number[]): number {
  const { columns } = table;
  // A column in which every row has a value of its own tells all rows apart.
  if (columns.some(({ values }) => values.length > rows.length)) return 0;
  const tells = map.columns.map((column) => teller(column, table, map));
  const seen = new Set<number>();
  let doubles = 0;
  for (const row of rows) {
    if (!tells.some((tell) => tell(row))) continue;
    const mark = markOf(columns, row);
    if (seen.has(mark)) doubles++;
    seen.add(mark);
  }
  return doubles;
}

/** So many signs are hardly ever written by two people alike. */
const OWN_WORDS = 20;

/** Whether a cell of a column tells one participant from most others. */
function teller(
  { column, use, question }: MapColumn,
  { columns, rows }: JoinedTable,
  map: ImportMap,
): (row: number) => boolean {
  const cells = columns[column - 1];
  if (cells === undefined) return () => false;
  if (use === "ignored") return (row) => cells.values.length > rows.length / 2 && cells.at(row) !== EMPTY;
  const type = map.questions.find((one) => one.question.code === question)?.question.type;
  const words = use === "other" || type === "open-text" || type === "short-text";
  return (row) => words && cells.words(row).length >= OWN_WORDS;
}

/** 53 bits of a row (FNV-1a, twice): two different rows of a million have the same mark once in ten thousand files. */
function markOf(columns: JoinedTable["columns"], row: number): number {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (const column of columns) {
    const value = column.at(row);
    one = Math.imul(one ^ value, 0x01000193);
    other = Math.imul(other ^ (value + 0x9e3779b9), 0x85ebca6b);
  }
  return (one >>> 0) * 0x200000 + (other >>> 11);
}
