import type { LabelledVariable } from "../model.ts";
import type { Source } from "./table.ts";

/** Variables after one another that belong to one question, and what each of them is called in it. */
export interface Group {
  readonly text: string;
  readonly sources: readonly { readonly source: Source; readonly part: string }[];
  readonly kind: "several-answers" | "grid";
}

/** Shorter words in common are no question. */
const LEAST = 8;
const MOST = 100;

/**
 * Finds the questions that a file without sets has spread over variables: several after one another with the same
 * labelled values, and labels that share their beginning or their end ("Question: option", "[Option] Question").
 */
export function groupsIn(sources: readonly Source[], isFree: (source: Source) => boolean): Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < sources.length;) {
    const group = groupFrom(sources, from, isFree);
    if (group !== undefined) groups.push(group);
    from += group?.sources.length ?? 1;
  }
  return groups;
}

/** The longest group that begins at a variable; the next question may have the same answers and other words. */
function groupFrom(
  sources: readonly Source[],
  from: number,
  isFree: (source: Source) => boolean,
): Group | undefined {
  const first = sources[from]!;
  if (!isFree(first)) return undefined;
  let to = from + 1;
  while (to < sources.length && to - from < MOST && isFree(sources[to]!) && alike(first, sources[to]!)) to++;
  for (; to - from >= 2; to--) {
    const group = groupOf(sources.slice(from, to));
    if (group !== undefined) return group;
  }
  return undefined;
}

function alike({ variable: a }: Source, { variable: b }: Source): boolean {
  const numbers = a.type.kind === "number" && b.type.kind === "number";
  return (
    numbers &&
    a.labels.length >= 2 &&
    JSON.stringify([a.labels, a.missing]) === JSON.stringify([b.labels, b.missing])
  );
}

function groupOf(sources: readonly Source[]): Group | undefined {
  const labels = sources.map(({ label }) => label);
  const start = commonStart(labels);
  const end = commonStart(labels.map(reversed));
  const text = start.length >= end.length ? start : reversed(end);
  const parts = labels.map((label) =>
    start.length >= end.length ? label.slice(text.length) : label.slice(0, label.length - text.length),
  );
  const [question, named] = [trimmed(text), parts.map(trimmed)];
  if (question.length < LEAST || named.some((part) => part === "") || new Set(named).size < named.length) {
    return undefined;
  }
  const kind = isDichotomy(sources[0]!.variable) ? "several-answers" : "grid";
  return { text: question, kind, sources: sources.map((source, i) => ({ source, part: named[i]! })) };
}

/** Nought and one, and perhaps values that say there is no answer. */
function isDichotomy({ labels, missing }: LabelledVariable): boolean {
  const values = labels.map(({ value }) => value).filter((value) => !missing.values.includes(value));
  return values.length === 2 && values.includes(0) && values.includes(1);
}

/** What all begin with, up to a sign that parts words: not half a word, nor half an option. */
export function commonStart(labels: readonly string[]): string {
  const [first = "", ...rest] = labels;
  let length = first.length;
  for (const label of rest) {
    while (!label.startsWith(first.slice(0, length))) length--;
  }
  return /^[^]*[:?.\])–—|-]\s*/.exec(first.slice(0, length))?.[0] ?? "";
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

export function trimmed(text: string): string {
  return text.replaceAll(/^[\s:.[\])–—|-]+|[\s:[(–—|-]+$/g, "");
}
