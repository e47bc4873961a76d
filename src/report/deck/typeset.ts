import type { Box } from "../../office/drawing/geometry.ts";
import { sameBox } from "../../office/drawing/geometry.ts";
import type { Paragraph, Run, RunStyle } from "../../office/drawing/text.ts";
import { textWidth, type Face } from "../../office/fonts/measure.ts";
import type { Insets, TextShape } from "../../office/presentation/shape.ts";
import type { Deck } from "./draft.ts";
import type { Design, Page, Role, Slot } from "./design.ts";
import { PT } from "./design.ts";
import type { Palette } from "./palette.ts";

/**
 * Takes a word along when the last would stand on a line by itself, where that costs no line more. Words that are tied
 * are company enough. `lines` counts the lines of a text.
 */
export function withoutLoneWord(
  runs: readonly Run[],
  lines: (runs: readonly Run[]) => number,
): readonly Run[] {
  const last = runs.findLastIndex(({ text }) => text.includes(" "));
  const run = runs[last];
  if (run === undefined) return runs;
  const at = run.text.lastIndexOf(" ");
  if (run.text.slice(at).includes("\u00A0")) return runs;
  const behind = runs.slice(last + 1);
  const before = [...runs.slice(0, last), { ...run, text: run.text.slice(0, at) }];
  const all = lines(runs);
  if (all < 2 || lines(before) === all) return runs;
  const text = `${run.text.slice(0, at)}\u00A0${run.text.slice(at + 1)}`;
  const joined = [...runs.slice(0, last), { ...run, text }, ...behind];
  // Words too long to share a line would be broken in the middle.
  const pair = [{ ...run, text: text.slice(text.lastIndexOf(" ") + 1) }, ...behind];
  return lines(joined) === all && lines(pair) === 1 ? joined : runs;
}

/** The look of text in a part of a slide, before its placeholder has said anything. */
export function roleStyle(role: Role, palette: Palette): Required<Pick<RunStyle, "pt" | "bold" | "colour">> {
  const { text, second, figure, panelText } = palette;
  const plain = { pt: PT.text, bold: false, colour: text };
  switch (role) {
    case "title":
      return { pt: 28, bold: true, colour: text };
    case "question":
      return { ...plain, colour: second };
    case "note":
    case "footer":
      return { pt: PT.note, bold: false, colour: second };
    case "number":
      return { pt: PT.note, bold: true, colour: text };
    case "panel":
      return { ...plain, colour: panelText };
    case "conclusion":
      return { pt: PT.heading, bold: true, colour: panelText };
    case "organisation":
      return { pt: 20, bold: true, colour: figure };
    case "theme":
      return { ...plain, pt: 28 };
    case "date":
      return { ...plain, pt: 20 };
    default:
      return plain;
  }
}

/** Things about a text that are not its words. */
export interface Setting {
  readonly anchor?: "t" | "ctr" | "b";
  readonly insets?: Insets;
  /** Name of the shape; its placeholder's or role's where absent. */
  readonly name?: string;
  /** Do not use the layout's placeholder: it holds something else already. */
  readonly free?: true;
}

const PANEL_ROLES: ReadonlySet<Role> = new Set(["panel", "conclusion"]);

/** A text in its placeholder where the layout has one, and in a box of its own where it has not. */
export function setText(
  deck: Deck,
  page: Page,
  role: Role,
  box: Box,
  paragraphs: readonly Paragraph[],
  setting: Setting = {},
): TextShape {
  const slot = setting.free === true ? undefined : page.slots.get(role);
  const { palette } = deck.design;
  const standard = roleStyle(role, palette);
  const dressed = paragraphs.map((one) => linked(dress(one, standard, slot), palette));
  const name = setting.name ?? slot?.name ?? deck.words.prompts[role];
  const { anchor } = setting;
  const insets = slot !== undefined && sameInsets(setting.insets, slot.insets) ? undefined : setting.insets;
  return {
    kind: "text",
    name,
    placeholder: slot?.ref ?? null,
    box: slot !== undefined && sameBox(slot.box, box) ? null : box,
    ...(anchor !== undefined && { anchor }),
    ...(insets !== undefined && { insets }),
    ...(slot === undefined && PANEL_ROLES.has(role) && { paint: palette.panel }),
    paragraphs: dressed,
  };
}

function sameInsets(a: Insets | undefined, b: Insets): boolean {
  return (a ?? [0, 0, 0, 0]).every((edge, i) => edge === b[i]);
}

/** Says what the placeholder does not say by itself. */
function dress(paragraph: Paragraph, standard: RunStyle, slot: Slot | undefined): Paragraph {
  const runs = paragraph.runs.map((run) =>
    slot?.keeps === true
      ? keptRun(run, standard, slot.style)
      : dressRun(inked(run, slot), standard, slot?.style ?? {}),
  );
  if (slot === undefined || slot.plain) return { ...paragraph, runs };
  return {
    marginLeft: 0,
    indent: 0,
    bullet: null,
    before: 0,
    lineSpacing: 100,
    align: "l",
    ...paragraph,
    runs,
  };
}

/** Links keep the theme's colour where it can be read. */
function linked(paragraph: Paragraph, { link }: Palette): Paragraph {
  if (link === null) return paragraph;
  const runs = paragraph.runs.map((run) => (run.link === undefined ? run : { ...run, colour: link }));
  return { ...paragraph, runs };
}

function inked(run: Run, slot: Slot | undefined): Run {
  return slot?.ink === undefined ? run : { ...run, colour: slot.ink };
}

/** In a template's own title or footer a run says its size only when it is smaller, and never its colour. */
function keptRun(run: Run, standard: RunStyle, inherited: RunStyle): Run {
  const { pt = standard.pt, colour: _left, ...rest } = run;
  return pt !== undefined && pt < (inherited.pt ?? Infinity) ? { ...rest, pt } : rest;
}

function dressRun(run: Run, standard: RunStyle, inherited: RunStyle): Run {
  const { pt, bold, colour, ...rest } = { ...standard, ...run };
  return {
    ...rest,
    ...(pt !== undefined && pt !== inherited.pt && { pt }),
    ...(bold !== undefined && bold !== inherited.bold && { bold }),
    // A link has the theme's link colour.
    ...(colour !== undefined &&
      run.link === undefined &&
      !sameColour(colour, inherited.colour) && { colour }),
  };
}

function sameColour(a: RunStyle["colour"], b: RunStyle["colour"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Programs round the width of each run: a line that is fuller than this may break where we count on one. */
export const SURE = 0.996;

/** Lines that runs take together, each measured in its own size and weight. */
export function runLines(runs: readonly Run[], standard: RunStyle, room: number, design: Design): number {
  const width = room * SURE;
  let lines = 1;
  let used = 0;
  for (const { text, width: wide, space } of wordsOf(runs, standard, design)) {
    if (text === "\n") {
      lines++;
      used = 0;
    } else if (used === 0 || used + space + wide <= width) used += (used === 0 ? 0 : space) + wide;
    else {
      lines++;
      used = wide;
    }
    if (used > width) {
      lines += Math.ceil(used / width) - 1;
      used %= width;
    }
  }
  return lines;
}

interface Word {
  text: string;
  width: number;
  space: number;
}

function wordsOf(runs: readonly Run[], standard: RunStyle, design: Design): Word[] {
  const words: Word[] = [{ text: "", width: 0, space: 0 }];
  for (const run of runs) {
    const { pt = PT.text, bold = false } = { ...standard, ...run };
    const face = faceOf(bold, design);
    for (const piece of run.text.split(/( |\n)/)) {
      if (piece === " ") words.push({ text: "", width: 0, space: textWidth(" ", face, pt) });
      else if (piece === "\n")
        words.push({ text: "\n", width: 0, space: 0 }, { text: "", width: 0, space: 0 });
      else {
        const last = words.at(-1) as Word;
        last.text += piece;
        last.width += textWidth(piece, face, pt);
      }
    }
  }
  return words;
}

export function faceOf(bold: boolean, design: Design): Face {
  return bold ? design.fonts.bold : design.fonts.body;
}
