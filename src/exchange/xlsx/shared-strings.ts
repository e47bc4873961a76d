import type { ZipArchive } from "../../office/unzip.ts";
import { problem, type Outcome } from "../../problem.ts";
import { TextTable } from "./text-table.ts";
import { readXmlPart } from "./xml.ts";

/** As many as 100,000 rows of 12 columns need where no two cells are alike. */
const MOST_TEXTS = 1_200_000;
const MOST_MEGABYTES = 32;

/** Signs in a cell: Excel stops at 32,767, others go on for some time. */
export const LONGEST_CELL = 1 << 20;

/** The texts that cells point at, in order. Phonetic readings beside a text (`rPh`) are no part of it. */
export function readSharedStrings(archive: ZipArchive, path: string, file: string): Outcome<TextTable> {
  const strings = new TextTable();
  const reader = new TextReader();
  const problems = readXmlPart(archive, path, file, {
    open: (name) => {
      reader.open(name);
      if (name === "si") reader.words = "";
      return undefined;
    },
    close: (name) => {
      reader.close(name);
      if (name === "si") strings.push(unescaped(reader.words));
      return !isTooMuch(strings);
    },
    text: (words) => {
      reader.text(words);
      return reader.words.length <= LONGEST_CELL;
    },
  });
  if (problems.length > 0) return { problems };
  if (isTooMuch(strings)) {
    const limits = { texts: MOST_TEXTS, megabytes: MOST_MEGABYTES };
    return { problems: [problem("import-too-much-text", { file }, limits)] };
  }
  if (reader.words.length > LONGEST_CELL) {
    return { problems: [problem("import-cell-too-long", { file }, { limit: LONGEST_CELL })] };
  }
  return { value: strings, problems };
}

function isTooMuch({ length, bytes }: TextTable): boolean {
  return length > MOST_TEXTS || bytes > MOST_MEGABYTES * 1024 * 1024;
}

/** Gathers the words of `t` elements, wherever runs of formatting cut them. */
export class TextReader {
  words = "";
  private inText = false;
  private phonetic = 0;

  open(name: string): void {
    if (name === "rPh") this.phonetic++;
    if (name === "t") this.inText = this.phonetic === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic--;
    if (name === "t") this.inText = false;
  }

  text(words: string): void {
    if (this.inText) this.words += words;
  }
}

/** Excel writes signs that XML cannot hold as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(words: string): string {
  if (!words.includes("_x")) return words;
  return words.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
