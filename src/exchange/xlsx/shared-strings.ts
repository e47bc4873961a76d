import type { ZipArchive } from "../../office/unzip.ts";
import { ownWords } from "../../own-words.ts";
import type { Outcome } from "../../problem.ts";
import { readXmlPart } from "./xml.ts";

/** The texts that cells point at, in order. Phonetic readings beside a text (`rPh`) are no part of it. */
export function readSharedStrings(
  archive: ZipArchive,
  path: string,
  file: string,
): Outcome<readonly string[]> {
  const strings: string[] = [];
  const reader = new TextReader();
  const problems = readXmlPart(archive, path, file, {
    open: (name) => {
      reader.open(name);
      if (name === "si") reader.words = "";
      return undefined;
    },
    close: (name) => {
      reader.close(name);
      if (name === "si") strings.push(ownWords(unescaped(reader.words)));
      return undefined;
    },
    text: (words) => reader.text(words),
  });
  return problems.length > 0 ? { problems } : { value: strings, problems };
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
