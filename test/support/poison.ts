import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Texts of a file that people write and others read: those in two languages, and what is said to coders. */
const READ_BY_PEOPLE = new Set(["nl", "en", "je", "u", "include", "exclude", "reason"]);

/** Puts words in the place of every text that people wrote in the files of a series; tells how many. */
export function poison(series: string, words: readonly string[]): number {
  let count = 0;
  const spoil = (value: unknown, name = ""): unknown => {
    if (Array.isArray(value)) return value.map((one) => spoil(one));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoil(one, key)]));
    if (typeof value !== "string" || !READ_BY_PEOPLE.has(name)) return value;
    return `${words[count++ % words.length] ?? ""} ${inLetters(count)}`;
  };
  for (const path of readdirSync(series, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".json")) continue;
    const file = join(series, path);
    writeFileSync(file, JSON.stringify(spoil(JSON.parse(readFileSync(file, "utf8"))), null, 2));
  }
  return count;
}

/** Without digits: a number in a text is held beside the answers it is about. */
function inLetters(count: number): string {
  return count.toString(36).replaceAll(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));
}
