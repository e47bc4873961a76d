import type { ColumnHead, HeadContext } from "./dialect.ts";
import { isOtherLabel, knownReason, type Known } from "./known-columns.ts";

/** A header that asks the whole question, or names something that is no answer. */
export function plainHead(header: string, own?: Known): ColumnHead {
  return { text: header, role: knownReason(header, own) ?? "answer" };
}

/** A header cut into the question and the part of it that the column stands for. */
interface Cut {
  readonly text: string;
  readonly part: string;
}

/** "Question [Row]". */
export function bracketHeads(headers: readonly string[], own?: Known): ColumnHead[] {
  const cuts = headers.map((header) => {
    const match = /^(.*\S)\s*\[([^[\]]+)\]$/.exec(header);
    return match === null ? undefined : { text: match[1] ?? "", part: match[2] ?? "" };
  });
  return groupedHeads(headers, cuts, own);
}

/** "Question - Option", where several columns share the question or one of them asks it whole. */
export function dashHeads(headers: readonly string[], context: HeadContext, own?: Known): ColumnHead[] {
  const whole = new Set(headers);
  const counts = new Map<string, number>();
  const cutsOf = headers.map((header) => cutsAt(header, " - "));
  for (const cuts of cutsOf) for (const { text } of cuts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const chosen = cutsOf.map((cuts, i) =>
    cuts.findLast(
      ({ text, part }) =>
        (counts.get(text) ?? 0) > 1 ||
        (whole.has(text) && isOtherLabel(part)) ||
        context.onlyValue(i) === part,
    ),
  );
  return groupedHeads(headers, chosen, own);
}

/** "Question.Statement", where several columns share the question: nothing stands between but the end of a sentence. */
export function joinedHeads(headers: readonly string[], own?: Known): ColumnHead[] {
  const cuts = headers.map((header) => {
    const match = /^(.+?[.?!:])(\p{L}.*)$/u.exec(header);
    const text = (match?.[1] ?? "").replace(/(?<=[?!:])\.$/, "");
    return match === null ? undefined : { text, part: match[2] ?? "" };
  });
  const counts = new Map<string, number>();
  for (const cut of cuts) if (cut !== undefined) counts.set(cut.text, (counts.get(cut.text) ?? 0) + 1);
  const shared = cuts.map((cut) => (cut !== undefined && (counts.get(cut.text) ?? 0) > 1 ? cut : undefined));
  return groupedHeads(headers, shared, own);
}

/** "Field #1:Question" and "Other - Write In:Question". */
export function colonHeads(headers: readonly string[], own?: Known): ColumnHead[] {
  const cuts = headers.map((header) => {
    const match = /^([^:]{1,120}):+\s*(.*\S)$/.exec(header);
    return match === null ? undefined : { text: match[2] ?? "", part: (match[1] ?? "").trim() };
  });
  const whole = new Set(headers);
  const counts = new Map<string, number>();
  for (const cut of cuts) if (cut !== undefined) counts.set(cut.text, (counts.get(cut.text) ?? 0) + 1);
  const chosen = cuts.map((cut) => {
    const shared = cut !== undefined && ((counts.get(cut.text) ?? 0) > 1 || whole.has(cut.text));
    return shared ? cut : undefined;
  });
  return groupedHeads(headers, chosen, own);
}

/** So many numbers in a row above columns are the parts of one question: statements, items. */
const RUN = 3;

/** "0", "1", "2" …: one question whose parts have numbers and whose words stand elsewhere. */
export function numberedHeads(headers: readonly string[]): (ColumnHead | undefined)[] {
  const heads: (ColumnHead | undefined)[] = headers.map(() => undefined);
  for (let from = 0; from < headers.length;) {
    let to = from;
    while (follows(headers[to], headers[to + 1])) to++;
    if (to - from + 1 >= RUN) {
      const text = `${headers[from] ?? ""}–${headers[to] ?? ""}`;
      for (let i = from; i <= to; i++)
        heads[i] = { text, part: headers[i] ?? "", group: text, role: "answer" };
    }
    from = to + 1;
  }
  return heads;
}

function follows(header: string | undefined, next: string | undefined): boolean {
  return /^\d{1,4}$/.test(header ?? "") && next === String(Number(header) + 1);
}

function cutsAt(header: string, dash: string): Cut[] {
  const cuts: Cut[] = [];
  for (let at = header.indexOf(dash); at > 0; at = header.indexOf(dash, at + 1)) {
    cuts.push({ text: header.slice(0, at).trim(), part: header.slice(at + dash.length).trim() });
  }
  return cuts;
}

function groupedHeads(
  headers: readonly string[],
  cuts: readonly (Cut | undefined)[],
  own: Known | undefined,
): ColumnHead[] {
  const parted = new Set(cuts.flatMap((cut) => (cut === undefined ? [] : [cut.text])));
  return headers.map((header, i) => {
    const cut = cuts[i];
    if (cut !== undefined) return { ...cut, group: cut.text, role: "answer" };
    return { ...plainHead(header, own), ...(parted.has(header) ? { group: header } : {}) };
  });
}
