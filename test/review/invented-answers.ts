import { readFileSync } from "node:fs";
import type { DetailKind } from "../../src/coding/model.ts";

/** A detail planted in an invented answer; positions are UTF-16 units, as detectors give them. */
export interface Planted {
  readonly kind: DetailKind;
  readonly from: number;
  readonly to: number;
}

export interface InventedAnswer {
  readonly words: string;
  readonly planted: readonly Planted[];
}

/** The answers of invented-answers.txt, their marks taken out. */
export function inventedAnswers(): InventedAnswer[] {
  const text = readFileSync(new URL("invented-answers.txt", import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(unmarked);
}

function unmarked(line: string): InventedAnswer {
  const planted: Planted[] = [];
  let words = "";
  let at = 0;
  for (const match of line.matchAll(/\{([a-z-]+):([^}]*)\}/g)) {
    words += line.slice(at, match.index);
    const [, kind = "other", detail = ""] = match;
    planted.push({ kind: kind as DetailKind, from: words.length, to: words.length + detail.length });
    words += detail;
    at = match.index + match[0].length;
  }
  return { words: words + line.slice(at), planted };
}
