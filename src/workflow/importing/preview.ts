import type { ImportedColumn, ImportedQuestion, ImportPreview, ListedRows } from "../../api/importing.ts";
import { profileIn, wholeColumnOf } from "../../exchange/corrections/apply.ts";
import type { MapColumn, MapQuestion } from "../../exchange/import-map.ts";
import { isBackground } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Imported } from "../import-export.ts";
import { countAnswers } from "./count-answers.ts";
import type { ReadImport } from "./ports.ts";

const SAMPLES = 3;
const LONGEST_SAMPLE = 80;
const ROWS_TOLD = 20;

/** What an export was understood to be, question by question and column by column. `replaced`: what the wave asks now. */
export function previewOf(imported: Imported, replaced: number): ReadImport["preview"] {
  const { map, record, data, own } = imported;
  const { dialect, file, sheet } = map.source;
  return {
    program: dialect,
    file,
    sheet: sheet ?? null,
    sheets: imported.sheets,
    headerRow: file === "csv" || file === "xlsx" ? (imported.table.headerRow ?? 1) : null,
    own,
    rows: record.files.reduce((sum, one) => sum + one.rows, 0),
    participants: data.size,
    questions: map.questions.map((one) => questionOf(one, imported)),
    columns: map.columns.map((one) => columnOf(one, imported)),
    listed: listedOf(imported),
    replaced,
  } satisfies Omit<ImportPreview, "notKept">;
}

function questionOf({ question, sure, why }: MapQuestion, { map, data, own }: Imported): ImportedQuestion {
  const texts = definitionOf(question).texts(question);
  const among = (rows: boolean) =>
    texts.filter(([path]) => path.startsWith("rows") === rows).map(([, text]) => text);
  return {
    code: question.code,
    type: question.type,
    text: question.text,
    choices: among(false),
    rows: among(true),
    columns: map.columns.filter((one) => one.question === question.code).map(({ column }) => column),
    answers: countAnswers(question, data),
    doubt: sure === false ? (why ?? "") : null,
    groups: isBackground(question),
    single: !own && wholeColumnOf(map, question.code) !== undefined,
  };
}

function columnOf(
  { column, header, use, question, reason, sure, why }: MapColumn,
  { map, table }: Imported,
): ImportedColumn {
  const { count, values } = profileIn(map, table, column);
  const isPrivate = use === "ignored" && reason === "personal";
  const samples = isPrivate ? [] : values.slice(0, SAMPLES).map(({ words }) => shortened(words));
  return {
    column,
    header,
    question: use === "ignored" ? null : (question ?? null),
    reason: use === "ignored" ? (reason ?? "technical") : null,
    doubt: sure === false ? (why ?? "") : null,
    samples,
    filled: count,
    distinct: values.length,
  };
}

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, " ");
  return line.length <= LONGEST_SAMPLE ? line : `${line.slice(0, LONGEST_SAMPLE - 1)}…`;
}

function listedOf({ listed }: Imported): ListedRows[] {
  return [...Map.groupBy(listed, ({ reason }) => reason)].map(([reason, rows]) => ({
    reason,
    count: rows.length,
    rows: rows.slice(0, ROWS_TOLD).map(({ row }) => row),
  }));
}
