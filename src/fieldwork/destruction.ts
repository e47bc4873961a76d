import { isIsoDate, type IsoDate } from "../time.ts";

/** What a store held that was taken away. */
export type Destroyed = (typeof DESTROYED)[number];
const DESTROYED = ["keys-and-box", "answers", "panel", "restricted"] as const;

/** That something was destroyed: which wave (the panel is of no wave; `restricted` are answers a participant that somebody asked for), what, when and why; never what it held. */
export interface DestructionRecord {
  readonly slug: string;
  readonly wave: string;
  readonly what: Destroyed;
  readonly date: IsoDate;
  readonly why: "closed" | "retention" | "handed-over" | "command";
  readonly by: string;
}

/** `vernietigd.jsonl`, a line a record: beside the backups, so that one made before knows what is gone since. */
export function writeRecords(records: readonly DestructionRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

/** Lines that are no record are passed over: a lost line would else bring back everything. */
export function readRecords(text: string): readonly DestructionRecord[] {
  return text.split("\n").flatMap((line) => readRecord(line) ?? []);
}

function readRecord(line: string): DestructionRecord | undefined {
  try {
    const found = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const { date, what } = found;
    const texts = ["slug", "wave", "date", "why", "by"].every((name) => typeof found[name] === "string");
    const known = DESTROYED.some((one) => one === what);
    return texts && known && isIsoDate(String(date)) ? (found as unknown as DestructionRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** The records of both, each once. */
export function mergeRecords(
  one: readonly DestructionRecord[],
  other: readonly DestructionRecord[],
): readonly DestructionRecord[] {
  const byKey = new Map([...other, ...one].map((record) => [`${record.slug} ${record.what}`, record]));
  return [...byKey.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
