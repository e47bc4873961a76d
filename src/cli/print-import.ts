import type { ImportMap, MapColumn, MapQuestion, MapSource } from "../exchange/import-map.ts";
import type { AskedQuestion } from "../questionnaire/model.ts";
import { definitionOf } from "../questionnaire/question-types/index.ts";
import { say, type Language } from "../text.ts";
import type { Imported } from "../workflow/import-export.ts";
import { countAnswers } from "../workflow/importing/count-answers.ts";
import { printNotKept } from "./print-not-kept.ts";
import { importWords, type ImportWords } from "./import-words.ts";
import { shown, styled, type Terminal } from "./terminal.ts";

/** What an import understood: every column and every row, before anybody relies on it. */
export function printImport(terminal: Terminal, imported: Imported, language: Language): void {
  const words = importWords[language];
  const { map, record } = imported;
  const rows = record.files.reduce((sum, file) => sum + file.rows, 0);
  const answered = map.columns.length > 0;
  const size = answered ? words.size(rows, map.columns.length) : words.onlyQuestions(map.questions.length);
  terminal.out(`${headOf(map, words)} · ${size}\n\n`);
  const last = String(map.columns.length).length;
  for (const one of map.questions) printQuestion(terminal, one, imported, last, words);
  printIgnored(terminal, map.columns, words);
  printNotKept(terminal, imported.notKept, language);
  if (!answered) return;
  const listed = record.files.flatMap((file) => file.listed);
  terminal.out(`\n${words.rows(rows, imported.data.size)}\n`);
  for (const [reason, group] of Map.groupBy(listed, (one) => one.reason)) {
    const numbers = group.map(({ row }) => row);
    const more = numbers.length > ROWS_TOLD ? " …" : "";
    terminal.out(`  ${words.listed[reason]}: ${numbers.slice(0, ROWS_TOLD).join(", ")}${more}\n`);
  }
  if ([...map.questions, ...map.columns].some(({ sure }) => sure === false))
    terminal.out(`${words.unsure}\n`);
}

const ROWS_TOLD = 20;

function headOf({ source }: ImportMap, words: ImportWords): string {
  return [words.dialects[source.dialect], ...styleOf(source, words)].join(" · ");
}

function styleOf({ file, encoding, separator, sheet, headerRow }: MapSource, words: ImportWords): string[] {
  const details = [
    file,
    encoding,
    separator === undefined ? undefined : words.separator(separator),
    sheet === undefined ? undefined : words.sheet(shown(sheet)),
    headerRow === undefined ? undefined : words.headerRow(headerRow),
  ];
  return [details.filter((one) => one !== undefined).join(", ")];
}

function printQuestion(
  terminal: Terminal,
  { question, sure, why }: MapQuestion,
  { map, data }: Imported,
  width: number,
  words: ImportWords,
): void {
  const columns = map.columns.filter((column) => column.question === question.code);
  const said = columns.length === 0 ? "" : `, ${words.answers(countAnswers(question, data))}`;
  const mark = sure === false ? styled(terminal, "yellow", "?") : " ";
  const numbers = rangesOf(columns).padStart(width);
  const head = `${styled(terminal, "bold", question.code)}  ${words.types[question.type]}${said}`;
  const indent = " ".repeat(4);
  terminal.out(`${mark} ${numbers}  ${head}\n`);
  terminal.out(`${indent}${fitted(say(question.text, DUTCH), terminal)}\n`);
  const choices = choicesOf(question);
  if (choices !== "") terminal.out(`${indent}${styled(terminal, "dim", fitted(choices, terminal))}\n`);
  if (sure === false) printWhy(terminal, why);
}

function printWhy(terminal: Terminal, why = ""): void {
  terminal.out(`    ${styled(terminal, "yellow", `? ${shown(why)}`)}\n`);
}

const DUTCH = { language: "nl", register: "je" } as const;

/** The numbers of columns, neighbours as one range: "4, 7–12". */
function rangesOf(columns: readonly MapColumn[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const { column } of columns) {
    const before = ranges.at(-1);
    if (before?.to === column - 1) before.to = column;
    else ranges.push({ from: column, to: column });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

/** The answers one could give, and the rows of a grid. */
function choicesOf(question: AskedQuestion): string {
  const said = definitionOf(question)
    .texts(question)
    .map(([path, text]) => ({ row: path.startsWith("rows"), label: say(text, DUTCH) }));
  const joined = (rows: boolean) =>
    said
      .filter(({ row }) => row === rows)
      .map(({ label }) => label)
      .join(" | ");
  return [joined(true), joined(false)].filter((part) => part !== "").join("  ×  ");
}

function fitted(text: string, { columns }: Terminal): string {
  const most = Math.max(40, columns - 6);
  const line = shown(text).replaceAll("\n", " ");
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

function printIgnored(terminal: Terminal, columns: readonly MapColumn[], words: ImportWords): void {
  const ignored = columns.filter(({ use }) => use === "ignored");
  if (ignored.length === 0) return;
  terminal.out(`\n${words.notImported}\n`);
  for (const [reason, group] of Map.groupBy(ignored, (one) => one.reason ?? "technical")) {
    const names = group
      .map(({ column, header }) => `${column} ${header.split(" | ")[0] ?? ""}`.trim())
      .join(", ");
    terminal.out(`  ${words.reasons[reason]}: ${fitted(names, terminal)}\n`);
    for (const { column, sure, why = "" } of group)
      if (sure === false) printWhy(terminal, `${column}: ${why}`);
  }
}
