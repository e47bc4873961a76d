import { isSpssFile } from "../sav/read/kind.ts";

/** What a file is that carries its own labels; undefined where it carries none. */
export type LabelledKind = "sav" | "sss";

const SAMPLE = 4096;
const KEYWORDS = /^\s*SSS\s+(\d|VERSION\b|DATE\b|TIME\b|ORIGIN\b|USER\b|SURVEY\b)/i;

/** By its bytes, not by its name. Files of SPSS that cannot be read are among them: reading says which they are. */
export function labelledKindOf(bytes: Uint8Array): LabelledKind | undefined {
  if (isSpssFile(bytes)) return "sav";
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, SAMPLE)).replaceAll("\0", "");
  // The versions before XML are told as what they are.
  const isSss = /<sss[\s>]|<!DOCTYPE\s+sss\b/i.test(start) || KEYWORDS.test(start);
  return isSss ? "sss" : undefined;
}
