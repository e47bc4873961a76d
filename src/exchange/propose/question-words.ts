import { oneLine } from "../source/clean.ts";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["nbsp", " "],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["#39", "'"],
]);

/** A question as people read it: without the tags and entities that some programs leave in a header. */
export function questionWords(header: string): string {
  const plain = header
    .replaceAll(/<\/?(br|p|div|span|b|i|u|em|strong|a|ul|ol|li|font|h\d|sub|sup|img)\b[^>]*>/gi, " ")
    .replaceAll(/&([a-z]{2,4}|#39);/gi, (whole, name: string) => ENTITIES.get(name.toLowerCase()) ?? whole);
  return oneLine(plain);
}

/** Whether a header is a code only ("Q12", "v3_1", "7") and tells nobody what was asked. */
export function isCodeOnly(words: string): boolean {
  return /^(\d+–\d+|[a-z]{0,4}_?\d[\w.#-]*|[a-z]+[\w-]*_\w+|[\w-]*\d[\w.#-]*\d[\w.#-]*)$/i.test(words);
}
