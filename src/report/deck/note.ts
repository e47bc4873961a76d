import type { Run } from "../../office/drawing/text.ts";
import type { SpeakerNote } from "../../office/presentation/notes.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import type { Page } from "./design.ts";
import type { Deck } from "./draft.ts";
import { roleStyle, runLines, setText } from "./typeset.ts";
import { tie } from "../tie.ts";

/** A sentence of the note; what is kept is never moved to the speaker's notes. */
export interface NoteSentence {
  readonly runs: readonly Run[];
  readonly kept: boolean;
}

/** The note under a slide: lines of sentences. */
export type NoteLines = readonly (readonly NoteSentence[])[];

const MOST_LINES = 2;
/** px of a line of 14 points. */
const LINE = 22;

/**
 * The note in two lines at most: sentences that do not fit go to the speaker's notes, from the last on. What is kept
 * may take more on a narrow page; `extra` is how many px it then reaches up into the content.
 */
export function note(
  deck: Deck,
  page: Page,
  lines: NoteLines,
): { readonly shapes: readonly Shape[]; readonly notes: readonly SpeakerNote[]; readonly extra: number } {
  let left = lines.map((line) => line.filter((one) => textOf(one) !== "")).filter((line) => line.length > 0);
  const moved: string[] = [];
  while (!noteFits(deck, page, left)) {
    const at = lastLoose(left);
    if (at === null) break;
    moved.unshift(textOf(left[at.line]?.[at.sentence]));
    left = left
      .map((line, i) => (i === at.line ? line.filter((_, j) => j !== at.sentence) : line))
      .filter((line) => line.length > 0);
  }
  if (heightOf(deck, page, left) > MOST_LINES) left = [left.flat()];
  const notes = moved.map((text): SpeakerNote => [deck.words.notes.remark, text]);
  if (left.length === 0) return { shapes: [], notes, extra: 0 };
  const paragraphs = left.map((line) => ({ runs: runsOf(line) }));
  const extra = Math.max(0, heightOf(deck, page, left) - MOST_LINES) * LINE;
  const box = { ...page.note, y: page.note.y - extra, h: page.note.h + extra };
  return { shapes: [setText(deck, page, "note", box, paragraphs, { anchor: "b" })], notes, extra };
}

/** Whether a note needs nothing moved: as it is, or with its lines run together. */
export function noteFits(deck: Deck, page: Page, lines: NoteLines): boolean {
  return [lines, [lines.flat()]].some((one) => heightOf(deck, page, one) <= MOST_LINES);
}

function heightOf(deck: Deck, page: Page, lines: NoteLines): number {
  const style = roleStyle("note", deck.design.palette);
  return lines
    .filter((line) => line.length > 0)
    .reduce((sum, line) => sum + runLines(runsOf(line), style, page.note.w, deck.design), 0);
}

function runsOf(line: readonly NoteSentence[]): Run[] {
  return line.flatMap(({ runs }, i) => {
    const tied = runs.map((run) => ({ ...run, text: run.link === undefined ? tie(run.text) : run.text }));
    return i === 0 ? tied : [{ text: " " }, ...tied];
  });
}

function lastLoose(lines: NoteLines): { readonly line: number; readonly sentence: number } | null {
  for (let line = lines.length - 1; line >= 0; line--) {
    const sentences = lines[line] ?? [];
    for (let sentence = sentences.length - 1; sentence >= 0; sentence--)
      if (sentences[sentence]?.kept === false) return { line, sentence };
  }
  return null;
}

function textOf(sentence: NoteSentence | undefined): string {
  return (sentence?.runs ?? []).map((run) => run.text).join("");
}

export function loose(text: string): NoteSentence {
  return { runs: [{ text }], kept: false };
}

export function kept(...runs: readonly Run[]): NoteSentence {
  return { runs, kept: true };
}
