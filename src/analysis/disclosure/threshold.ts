import { problem, type Place, type Problem } from "../../problem.ts";

/** Below these a second person has to agree (METHODS, "Disclosure control"). */
export const USUAL_THRESHOLD = { closed: 5, open: 10 } as const;

interface Chosen {
  readonly closed: number;
  readonly open: number;
  readonly lowered?: { readonly by: string; readonly confirmedBy: string; readonly reason: string };
}

/** A threshold below the usual one takes two people and a reason. */
export function checkLowered(chosen: Chosen, file = "reeks.json"): Problem[] {
  const problems = (["closed", "open"] as const).flatMap((kind) => checkOne(kind, chosen, file));
  return problems;
}

function checkOne(kind: "closed" | "open", chosen: Chosen, file: string): Problem[] {
  const place: Place = { file, path: `/disclosure/${kind}` };
  const value = chosen[kind];
  const usual = USUAL_THRESHOLD[kind];
  if (!Number.isInteger(value) || value < 1) {
    return [problem("disclosure-threshold-not-whole", place, { value: String(value) })];
  }
  if (value >= usual) return [];
  const { lowered } = chosen;
  if (lowered === undefined) return [problem("disclosure-threshold-lowered-alone", place, { value, usual })];
  if (blank(lowered.by) || blank(lowered.confirmedBy) || same(lowered.by, lowered.confirmedBy)) {
    return [problem("disclosure-threshold-lowered-alone", place, { value, usual })];
  }
  return blank(lowered.reason)
    ? [problem("disclosure-threshold-lowered-without-reason", place, { value, usual })]
    : [];
}

function blank(text: string): boolean {
  return text.trim() === "";
}

function same(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize("NFKC").replaceAll(/\s+/g, " ").trim().toLowerCase();
  return plain(one) === plain(other);
}
