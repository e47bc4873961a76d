import type { Run } from "../../office/drawing/text.ts";
import type { Chart, ClosedBlock } from "../model.ts";
import type { BarRow } from "../deck/bars.ts";
import type { Deck } from "../deck/draft.ts";
import type { Heading } from "../deck/header.ts";
import { kept, loose, type NoteLines, type NoteSentence } from "../deck/note.ts";
import type { DeckWords } from "../deck/words.ts";

/** Id of the first slide with the table of a chart. */
export function appendixId({ id }: ClosedBlock, place: number): string {
  return `appendix-${id}-${place}`;
}

/** What more there is to say of a row stands in the appendix: behind a bar it would be read as its count. */
export function rowOf({ label, tone, count, percent }: Chart["rows"][number]): BarRow {
  return { label, tone, figures: [{ count, percent }] };
}

/** The researcher's message over the literal question, or the question over a fact. */
export function headingOf(block: ClosedBlock, chart: Chart, deck: Deck): Heading {
  const marked = chart.markerNote !== null;
  const row: Run[] = chart.title === null ? [] : [{ text: `  ${chart.title}` }];
  if (block.message !== null && chart.title === null) {
    const mark: Run[] = marked ? [{ text: "*", bold: true, colour: deck.design.palette.text }] : [];
    const question = [...labelRuns(block.label), { text: block.wording }, ...mark];
    return { title: block.message, question, about: block.id };
  }
  const fact: Run[] = [{ text: factOf(chart, deck.words) }];
  const title = chart.title === null ? block.wording : `${block.wording} ${chart.title}`;
  const question = [
    ...labelRuns(block.label),
    ...(row.length > 0 && block.message !== null ? [{ text: block.message }] : fact),
  ];
  return { title, ...(marked && { mark: "*" }), question, about: block.id };
}

export function labelRuns(label: string | null): Run[] {
  return label === null ? [] : [{ text: `${label}.`, bold: true }, { text: "  " }];
}

/** What the chart says first: both sides of a scale, or the answer given most. */
function factOf(chart: Chart, words: DeckWords): string {
  if (chart.sums.length > 0) return chart.sums.map((sum) => `${sum.figure} ${sum.label}`).join("; ");
  const [first, ...others] = chart.rows;
  if (first === undefined || chart.n === 0) return chart.nLabel;
  const most = others.reduce((a, b) => (b.count > a.count ? b : a), first);
  const fact = `${most.label}: ${most.said}`;
  return chart.shape === "ranks" ? words.firstPlace(fact) : fact;
}

interface NoteExtras {
  /** What stands behind a bar, where it is not how many gave the answer. */
  readonly behind?: string;
  /** What has to be said as well, last. */
  readonly more?: readonly NoteSentence[];
}

/** The note: the marker and what stands behind a bar; N and who is missing. */
export function noteOf(
  block: ClosedBlock,
  chart: Chart,
  deck: Deck,
  { behind = deck.words.countBehindAnswer, more = [] }: NoteExtras = {},
): NoteLines {
  const { words, design } = deck;
  const behindBars = chart.percentages && chart.shape !== "ranks" ? behind : chart.countNote;
  const counts = chart.emptyNote === null ? behindBars : "";
  const star: Run = { text: "*", bold: true, colour: design.palette.text };
  const marker = chart.markerNote === null ? [] : [kept(star, { text: ` ${sentence(chart.markerNote)}` })];
  const other = block.otherBlock === null ? null : deck.slideNumber(block.otherBlock);
  const quiet = chart.rows.find((row) => row.tone === "quiet")?.label;
  const see = other === null || quiet === undefined ? [] : [loose(words.seeSlide(quiet, other))];
  const n = baseSentence(chart.nLabel, chart.baseNote);
  const where = chart.locationNote === null ? [] : [loose(sentence(chart.locationNote))];
  return marker.length > 0
    ? [
        [...marker, loose(counts), ...see],
        [n, ...where, ...more],
      ]
    : [
        [n, loose(counts), ...see],
        [...where, ...more],
      ];
}

/** "N = 93 van 98 deelnemers: …", its figure bold. */
export function baseSentence(nLabel: string, baseNote: string) {
  const joint = baseNote === "" ? "." : /^\p{Lu}/u.test(baseNote) ? `. ${baseNote}` : ` ${baseNote}`;
  return kept({ text: nLabel, bold: true }, { text: joint });
}

export function sentence(text: string): string {
  return text === "" || /[.!?…]$/u.test(text) ? text : `${text}.`;
}
