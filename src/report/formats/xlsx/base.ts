import type { Base } from "../../../analysis/tabulation/table.ts";
import { count, EMPTY, head, total, type Row } from "./rows.ts";
import type { WorkbookWords } from "./words.ts";

const PARTS = ["answered", "skipped", "notAsked", "brokeOff"] as const satisfies readonly (keyof Base)[];

/** What became of the question for each participant; the four add up to all of them. */
export function baseRows(base: Base, words: WorkbookWords): Row[] {
  const all = PARTS.reduce((sum, part) => sum + base[part], 0);
  return [
    EMPTY,
    head(words.bases, words.count),
    ...PARTS.map((part): Row => [words.base[part], count(base[part])]),
    total([words.base.total, count(all)]),
  ];
}
