import { isSpssFile } from "../sav/read/kind.ts";

/** What a file is that carries its own labels; undefined where it carries none. */
export type LabelledKind = "sav" | "sss";

const SAMPLE = 4096;

/** By its bytes, not by its name. Files of SPSS that cannot be read are among them: reading says which they are. */
export function labelledKindOf(bytes: Uint8Array): LabelledKind | undefined {
  if (isSpssFile(bytes)) return "sav";
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, SAMPLE)).replaceAll("\0", "");
  return /<sss[\s>]|<!DOCTYPE\s+sss\b/i.test(start) ? "sss" : undefined;
}
