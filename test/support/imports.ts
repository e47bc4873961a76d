import { strToU8, zipSync, type Zippable } from "fflate";
import type { ImportMap, MapColumn, MapFile, MapQuestion } from "../../src/exchange/import-map.ts";
import { readMapped, type ReadAnswers } from "../../src/exchange/mapped/read-mapped.ts";
import { digestFor, fileDigests } from "../../src/exchange/mapped/row-order.ts";
import { proposeMap } from "../../src/exchange/propose/propose-map.ts";
import { readExport, type Export } from "../../src/exchange/read-export.ts";
import type { Problem } from "../../src/problem.ts";
import type { AskedQuestion } from "../../src/questionnaire/model.ts";
import { readCsvRows } from "../../src/csv.ts";
import { writeResponses } from "../../src/responses/write.ts";

export interface Settings {
  readonly name?: string;
  readonly known?: MapFile;
  readonly earlier?: readonly AskedQuestion[];
  /** A map to read with, made from the one that is proposed. */
  readonly corrected?: (map: ImportMap) => ImportMap;
}

/** An export as it was read, with everything that came of it. */
export class TriedImport {
  readonly problems: readonly Problem[];
  readonly export: Export | undefined;
  readonly proposed: ImportMap | undefined;
  readonly answers: ReadAnswers | undefined;

  constructor(
    file: string | Uint8Array,
    { name = "export.csv", known, earlier = [], corrected }: Settings = {},
  ) {
    const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
    const files = [{ name, bytes }];
    const map = known ?? { format: "map.v1" };
    const read = readExport(files, map.source ?? {}, "nl");
    this.export = read.value;
    this.problems = read.problems;
    if (read.value === undefined) return;
    const proposed = proposeMap(read.value, { title: "Proef", language: "nl", known: map, earlier });
    this.proposed = proposed;
    const key = digestFor("rows", fileDigests(files));
    const answers = readMapped(read.value.table, corrected?.(proposed) ?? proposed, key);
    this.answers = answers.value;
    this.problems = [...read.problems, ...answers.problems];
  }

  get codes(): string[] {
    return this.problems.map(({ code }) => code);
  }

  get map(): ImportMap {
    if (this.proposed === undefined) throw new Error(`nothing was read: ${this.codes.join()}`);
    return this.proposed;
  }

  question(code: string): MapQuestion {
    const found = this.map.questions.find(({ question }) => question.code === code);
    if (found === undefined) throw new Error(`no ${code} among ${this.types()}`);
    return found;
  }

  column(number: number): MapColumn {
    const found = this.map.columns[number - 1];
    if (found === undefined) throw new Error(`no column ${number}`);
    return found;
  }

  /** "q1 one-answer, q2 scale?": a question mark where the program was not sure. */
  types(): string {
    return this.map.questions
      .map(({ question, sure }) => `${question.code} ${question.type}${sure === false ? "?" : ""}`)
      .join(", ");
  }

  /** The labels of a question's answers in their order; of a scale its points, "weet niet" behind a plus. */
  labels(code: string): string[] {
    const { question } = this.question(code);
    const words = (label: { nl: string | { je: string } }) =>
      typeof label.nl === "string" ? label.nl : label.nl.je;
    if ("options" in question) return question.options.map(({ label }) => words(label));
    if (!("scale" in question)) return [];
    const { points, dontKnow } = question.scale;
    return [
      ...points.map(({ label }) => words(label)),
      ...(dontKnow === undefined ? [] : [`+${words(dontKnow.label)}`]),
    ];
  }

  /** The answers of each participant by variable, in the order of their ids. */
  rows(): Readonly<Record<string, string>>[] {
    const { answers } = this;
    if (answers === undefined) throw new Error(`nothing was read: ${this.codes.join()}`);
    const [header = [], ...rows] = readCsvRows(writeResponses(answers.data));
    return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
  }

  /** One variable of every participant, sorted, so that it does not depend on the order of rows. */
  values(variable: string): string[] {
    return this.rows()
      .map((row) => row[variable] ?? "(no such variable)")
      .sort();
  }
}

export function csvOf(rows: readonly (readonly string[])[], separator = ","): string {
  const cell = (words: string) =>
    words.includes(separator) || /["\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
  return rows.map((row) => row.map(cell).join(separator)).join("\r\n") + "\r\n";
}

/** A table of one column per question, each answer as often as it says: `["Goed", 12]`. */
export function columnOf(counts: readonly (readonly [words: string, times: number])[]): string[] {
  return counts.flatMap(([words, times]) => Array.from({ length: times }, () => words));
}

/** The rows of columns of equal length below a header; shorter columns are filled with empty cells. */
export function tableOf(columns: Readonly<Record<string, readonly string[]>>): string[][] {
  const names = Object.keys(columns);
  const size = Math.max(...Object.values(columns).map((column) => column.length));
  return [names, ...Array.from({ length: size }, (_, i) => names.map((name) => columns[name]?.[i] ?? ""))];
}

export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    packed[path] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(packed);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of the smallest workbook, for tests that make one of them wrong. */
export function workbookParts(
  sheet: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Antwoorden" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
}

/** A sheet of rows given as cells in XML. */
export function sheetOf(rows: readonly string[]): string {
  const body = rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join("");
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1:A1"/><sheetData>${body}</sheetData></worksheet>`;
}

/** Cells with their words in place. */
export function inlineCells(words: readonly string[]): string {
  return words.map((one) => `<c t="inlineStr"><is><t xml:space="preserve">${one}</t></is></c>`).join("");
}

/** A workbook of several sheets by name, with their words in place. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const tags = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const links = names.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const parts = names.map((name, i): [path: string, sheet: string] => [
    `xl/worksheets/sheet${i + 1}.xml`,
    sheetOf((sheets[name] ?? []).map(inlineCells)),
  ]);
  return zipOf({
    ...workbookParts(""),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tags.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`,
    ...Object.fromEntries(parts),
  });
}
