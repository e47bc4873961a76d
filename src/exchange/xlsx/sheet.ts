import type { ZipArchive } from "../../office/unzip.ts";
import { problem, type Problem } from "../../problem.ts";
import { LONGEST_CELL, TextReader, unescaped } from "./shared-strings.ts";
import { dateWords, type NumberLook } from "./styles.ts";
import type { TextTable } from "./text-table.ts";
import { readXmlPart } from "./xml.ts";

/** What cells refer to. */
export interface CellContext {
  readonly strings: TextTable;
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
}

/** What a sheet holds that a table of answers should not. */
export interface SheetRemarks {
  /** Cells whose value was computed; the value as saved is taken. */
  readonly formulas: number;
  /** Cells whose value was computed and not saved; they are empty. */
  readonly unsaved: number;
  /** Areas of cells that are one cell, by their rows. */
  readonly merged: readonly MergedRows[];
  /** Cells that show an error (#N/A); taken as empty. */
  readonly errors: number;
}

export interface MergedRows {
  readonly from: number;
  readonly to: number;
}

type TakeRow = (cells: readonly string[], length: number, row: number) => boolean;

const LAST_COLUMN = 16_384;
const MOST_MERGED = 10_000;

/** Reads the rows of a sheet as they come. Its stated dimension, and sizes of any kind, are not looked at. */
export function readSheet(
  archive: ZipArchive,
  path: string,
  file: string,
  context: CellContext,
  take: TakeRow,
): { readonly problems: readonly Problem[]; readonly remarks: SheetRemarks } {
  const reader = new SheetReader(context, take);
  let problems = readXmlPart(archive, path, file, {
    open: (name, attribute) => reader.open(name, attribute),
    close: (name) => reader.close(name),
    text: (words) => reader.text(words),
  });
  if (problems.length === 0 && reader.lost !== undefined)
    problems = [problem("import-strings-lost", { file, row: reader.lost })];
  if (problems.length === 0 && reader.tooLong !== undefined) {
    const place = { file, row: reader.tooLong };
    problems = [problem("import-cell-too-long", place, { limit: LONGEST_CELL })];
  }
  const { formulas, unsaved, errors, merged } = reader;
  return { problems, remarks: { formulas, unsaved, errors, merged } };
}

class SheetReader {
  formulas = 0;
  unsaved = 0;
  readonly merged: MergedRows[] = [];
  errors = 0;
  /** The row of a cell with more words than a cell has. */
  tooLong: number | undefined;
  /** The first row that points at a text that is not there. */
  lost: number | undefined;
  private row = 0;
  private column = 0;
  private cells: string[] = [];
  private type = "n";
  private style = 0;
  private value = "";
  private inValue = false;
  private isComputed = false;
  private readonly inline = new TextReader();
  private readonly context: CellContext;
  private readonly take: TakeRow;

  constructor(context: CellContext, take: TakeRow) {
    this.context = context;
    this.take = take;
  }

  open(name: string, attribute: (name: string) => string | undefined): undefined {
    if (name === "row") this.openRow(attribute("r"));
    else if (name === "c") this.openCell(attribute);
    else if (name === "v") this.inValue = true;
    else if (name === "f") this.openFormula();
    else if (name === "mergeCell") this.merge(attribute("ref") ?? "");
    else this.inline.open(name);
  }

  close(name: string): boolean | undefined {
    if (name === "c") this.closeCell();
    else if (name === "v") this.inValue = false;
    else if (name === "row") return this.take(this.cells, this.cells.length, this.row);
    else this.inline.close(name);
    return undefined;
  }

  text(words: string): boolean {
    if (this.inValue) this.value += words;
    else this.inline.text(words);
    if (this.value.length + this.inline.words.length > LONGEST_CELL) this.tooLong = this.row;
    return this.tooLong === undefined;
  }

  /** Rows may leave out their number, and never go back. */
  private openRow(stated: string | undefined): void {
    const row = Number(stated);
    this.row = Number.isInteger(row) && row > this.row ? row : this.row + 1;
    this.cells = [];
    this.column = 0;
  }

  private openCell(attribute: (name: string) => string | undefined): void {
    this.column = columnOf(attribute("r")) ?? this.column + 1;
    this.type = attribute("t") ?? "n";
    this.style = Number(attribute("s") ?? 0);
    this.value = "";
    this.inline.words = "";
    this.isComputed = false;
  }

  private openFormula(): void {
    this.formulas++;
    this.isComputed = true;
  }

  /** "B2:B5" is four rows of one answer. */
  private merge(reference: string): void {
    const [from, to] = reference.split(":").map((corner) => Number(/\d+$/.exec(corner)?.[0]));
    if (from !== undefined && to !== undefined && to > from && this.merged.length < MOST_MERGED)
      this.merged.push({ from, to });
  }

  private closeCell(): void {
    if (this.isComputed && this.value === "" && this.type !== "str") this.unsaved++;
    if (this.column > LAST_COLUMN) return;
    // Cells that are not there stay holes, so that one far to the right costs nothing.
    this.cells[this.column - 1] = this.words();
  }

  private words(): string {
    switch (this.type) {
      case "s":
        return this.sharedText(Number(this.value));
      case "inlineStr":
        return unescaped(this.inline.words);
      case "str":
        return unescaped(this.value);
      case "b":
        return this.value === "1" ? "true" : "false";
      case "e":
        this.errors++;
        return "";
      case "d":
        return this.value.replace(/T00:00(:00(\.0+)?)?Z?$/, "").replace("T", " ");
      default:
        return this.numberWords();
    }
  }

  private sharedText(index: number): string {
    const { strings } = this.context;
    if (this.value === "" || index < strings.length) return this.value === "" ? "" : strings.at(index);
    this.lost ??= this.row;
    return "";
  }

  private numberWords(): string {
    if (this.value === "") return "";
    const look = this.context.looks[this.style] ?? "number";
    const number = Number(this.value);
    if (Number.isNaN(number)) return this.value;
    return look === "number" ? String(number) : dateWords(number, look, this.context.from1904);
  }
}

/** "AB12" → 28. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const sign = reference.charCodeAt(i) & 0xdf;
    if (sign < 65 || sign > 90) break;
    column = column * 26 + sign - 64;
  }
  return column > 0 ? column : undefined;
}
