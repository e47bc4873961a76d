import { hasErrors, type Outcome } from "../../problem.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { otherTextVariable, type Variable } from "../../questionnaire/variables.ts";
import type { Column, DataSet } from "../../responses/data-set.ts";
import { FewOfEach } from "../../responses/few-of-each.ts";
import { dialects } from "../dialects.ts";
import type { ImportMap, MapQuestion } from "../import-map.ts";
import { answerRows } from "../row-marks.ts";
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
import { rowRemarks } from "./row-remarks.ts";

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
    problems: [...mistakes, ...rowRemarks(table, map, filled, unfinished), ...problems.all()],
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
