import type { Scale } from "../../questionnaire/model.ts";
import type { MapValue } from "../import-map.ts";
import { CodeGiver } from "./codes.ts";
import { isBesideScale, plainLabel } from "./labels.ts";
import type { Profile } from "./profile.ts";
import { SCALE_SETS, type ScaleSet } from "./scale-sets.ts";
import type { Scribe } from "./scribe.ts";
import type { Why } from "./why.ts";

/** A scale with what the source writes for its points. */
export interface FoundScale {
  readonly scale: Scale;
  readonly reads: readonly MapValue[];
  readonly why?: Why;
}

/** No known scale has as many points. */
const MOST_LABELS = 12;

/** The scale that a column's answers are known labels of; at most one answer may stand beside its points. */
export function labelledScale({ values }: Profile, scribe: Scribe): FoundScale | undefined {
  if (values.length > MOST_LABELS) return undefined;
  const beside = values.filter(({ words }) => isBesideScale(words));
  const labels = values.filter(({ words }) => !isBesideScale(words)).map(({ words }) => words);
  if (labels.length < 2 || beside.length > 1) return undefined;
  const said = labels.map(namesOf);
  const found = SCALE_SETS.map((set) => ({ set, places: placesIn(set, said) })).filter(
    (candidate): candidate is { set: ScaleSet; places: number[] } => candidate.places !== undefined,
  );
  const best =
    found.find(({ set }) => set.points.length === labels.length) ??
    found.find(({ set }) => labels.length >= Math.max(2, set.points.length - 2));
  return best === undefined ? undefined : scaleOf(best.set, best.places, labels, beside[0]?.words, scribe);
}

/** Which point each label is; undefined where one is none, or two would be the same. */
function placesIn({ points }: ScaleSet, labels: readonly (readonly string[])[]): number[] | undefined {
  const candidates = labels.map((said) =>
    [...points.keys()].filter((i) => said.some((name) => points[i]?.includes(name) === true)),
  );
  return assigned(candidates, new Set());
}

/** A label as it stands, and what it begins with: "Never -- I do not use it". */
function namesOf(label: string): string[] {
  const plain = plainLabel(label);
  const [first = ""] = plain.split(/\s+(?:--?|–|—)\s+|:\s+/);
  return [plain, first.trim()];
}

/** One candidate each, no two the same: some words are a higher point in one scale than in another. */
function assigned(
  candidates: readonly (readonly number[])[],
  taken: ReadonlySet<number>,
): number[] | undefined {
  const [first, ...others] = candidates;
  if (first === undefined) return [];
  for (const place of first) {
    if (taken.has(place)) continue;
    const rest = assigned(others, new Set([...taken, place]));
    if (rest !== undefined) return [place, ...rest];
  }
  return undefined;
}

function scaleOf(
  set: ScaleSet,
  places: readonly number[],
  labels: readonly string[],
  dontKnow: string | undefined,
  scribe: Scribe,
): FoundScale {
  const codes = new CodeGiver();
  const ordered = labels
    .map((label, i) => ({ label, place: places[i] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ label, place }) => ({ label, place, code: codes.give(label, "punt") }));
  const middle = ordered.slice(1, -1).find(({ place }) => place === set.middle);
  const beside =
    dontKnow === undefined ? undefined : { code: codes.give(dontKnow, "weet-niet"), label: dontKnow };
  return {
    scale: {
      points: ordered.map(({ label, place, code }) => ({
        code,
        label: scribe.text(label),
        value: place + 1,
      })),
      judgement: set.judges ? "bad-to-good" : "none",
      ...(middle === undefined ? {} : { middle: middle.code }),
      ...(beside === undefined ? {} : { dontKnow: { code: beside.code, label: scribe.text(beside.label) } }),
    },
    reads: [...ordered, ...(beside === undefined ? [] : [beside])].map(({ label, code }) => ({
      source: label,
      code,
    })),
    ...(labels.length < set.points.length ? { why: { key: "scaleIncomplete" } } : {}),
  };
}

/** A scale of whole numbers; words of the source stay its labels. */
export function numberedScale(from: number, to: number, scribe: Scribe, dontKnow?: string): FoundScale {
  const codes = new CodeGiver();
  const points = Array.from({ length: to - from + 1 }, (_, i) => ({
    code: codes.give(String(from + i), "punt"),
    label: scribe.text(String(from + i)),
    value: from + i,
  }));
  const reads = points.map(({ code, value }) => ({ source: String(value), code }));
  if (dontKnow === undefined) return { scale: { points, judgement: "none" }, reads };
  const beside = { code: codes.give(dontKnow, "weet-niet"), label: scribe.text(dontKnow) };
  return {
    scale: { points, judgement: "none", dontKnow: beside },
    reads: [...reads, { source: dontKnow, code: beside.code }],
  };
}
