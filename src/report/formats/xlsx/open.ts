import type { OpenBlock, ReportTheme } from "../../model.ts";
import { sayNumbers } from "../answer-numbers.ts";
import { baseRows } from "./base.ts";
import { count, EMPTY, head, line, linesOf, type Row } from "./rows.ts";
import type { WorkbookWords } from "./words.ts";

/** Themes and what belongs to them, with the numbers by which the answers stand in the document. */
export function openRows(block: OpenBlock, document: string, words: WorkbookWords): Row[] {
  const { conclusion } = block;
  return [
    ...linesOf(block.fact),
    ...(block.themes.length === 0 ? [] : themeRows(block.themes, document, words)),
    ...(conclusion === null
      ? []
      : [EMPTY, line(words.conclusion, "heading"), ...linesOf(conclusion.text, conclusion.restsOn)]),
    ...(block.notes.length === 0 ? [] : [EMPTY, ...linesOf(...block.notes)]),
    ...backCodedRows(block, words),
    ...baseRows(block.base, words),
  ];
}

/** Widths of the columns of `openRows`. */
export function openWidths({ themes }: OpenBlock): number[] {
  return [44, 50, 14, ...(apartIn(themes) ? [14] : []), 60];
}

/** Participants stand apart only where somebody gave several answers to a theme. */
function apartIn(themes: readonly ReportTheme[]): boolean {
  return themes.some((theme) => theme.answers !== theme.participants);
}

function themeRows(themes: readonly ReportTheme[], document: string, words: WorkbookWords): Row[] {
  const apart = apartIn(themes);
  const cells = (one: Pick<ReportTheme, "answers" | "participants" | "numbers">): Row => [
    count(one.answers),
    ...(apart ? [count(one.participants)] : []),
    { value: sayNumbers(one.numbers), style: "textAfter" },
  ];
  return [
    EMPTY,
    [
      ...head(words.theme),
      { value: words.subpoint, style: "head" },
      ...head("", words.answers, ...(apart ? [words.participants] : [])).slice(1),
      { value: words.numbers(document), style: "headAfter" },
    ],
    ...themes.flatMap((theme): Row[] => [
      [{ value: theme.title, style: "textStrong" }, { value: null, style: "text" }, ...cells(theme)],
      ...theme.subpoints.map((point): Row => [{ value: null, style: "text" }, point.text, ...cells(point)]),
    ]),
  ];
}

function backCodedRows({ backCoded }: OpenBlock, words: WorkbookWords): Row[] {
  if (backCoded.length === 0) return [];
  return [
    EMPTY,
    line(words.backCoded, "heading"),
    head(words.answer, words.raw, words.coded),
    ...backCoded.map(({ label, raw, coded }): Row => [label, count(raw), count(coded)]),
  ];
}
