import { problem, type Problem } from "../problem.ts";
import type { Text } from "../text.ts";
import { rowsByCode } from "./codebook.ts";
import type { Coding } from "./model.ts";
import type { PublishableText } from "./publishable.ts";
import { numbersIn, numbersInTexts } from "./statement.ts";

/** What numbers in statements are held beside. */
export interface Counted {
  /** How many gave an answer, and how many took part. */
  readonly answers: number;
  readonly participants: number;
  readonly released: ReadonlyMap<string, PublishableText>;
}

/**
 * Whether what is said over answers names only numbers that are the question's own, in every language and form: counts
 * and shares of themes and sub-points, answers, participants. A theme or sub-point may also name numbers of the answers
 * that carry it. A report holds its words beside what is published; this does so while they are being written.
 */
export function checkNumbers(coding: Coding, counted: Counted): Problem[] {
  const file = `coding/${coding.variable}.json`;
  const rows = rowsByCode(coding);
  const own = numbersOf(coding, rows, counted);
  const unknown = (text: Text, path: string, code?: string): Problem[] => {
    const texts = [...(rows.get(code ?? "") ?? [])].flatMap((row) => counted.released.get(row) ?? []);
    const said = new Set([...own, ...numbersInTexts(texts)]);
    return [...new Set(formsOf(text).flatMap(numbersIn))]
      .filter((number) => !said.has(number))
      .map((number) => problem("statement-number-unknown", { file, path }, { number }));
  };
  return [
    ...coding.themes.flatMap((theme) => [
      ...unknown(theme.title, theme.code, theme.code),
      ...theme.subpoints.flatMap((point) => unknown(point.text, point.code, point.code)),
    ]),
    ...(coding.conclusion === undefined ? [] : unknown(coding.conclusion.text, "conclusion")),
  ];
}

function numbersOf(
  { themes }: Coding,
  rows: ReadonlyMap<string, ReadonlySet<string>>,
  { answers, participants, released }: Counted,
): Set<string> {
  const counts = [...rows.values()].map((of) => of.size);
  const shares = counts.map((count) => Math.round((100 * count) / Math.max(1, answers)));
  const shown = themes.filter(({ code }) => rows.has(code)).length;
  return new Set([...counts, ...shares, answers, participants, released.size, shown].map(String));
}

function formsOf({ nl, en }: Text): string[] {
  return [...(typeof nl === "string" ? [nl] : [nl.je, nl.u]), ...(en === undefined ? [] : [en])];
}
