import type { Paragraph } from "../../office/drawing/text.ts";
import type { Breakdown, ClosedBlock } from "../model.ts";
import { PT } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import type { Heading } from "../deck/header.ts";
import { kept, loose, noteFits, type NoteLines } from "../deck/note.ts";
import { contentTop, equalParts, paged, slide, slideId } from "../deck/page.ts";
import { pageRows } from "../deck/tables.ts";
import { isStackable } from "../stackable.ts";
import { labelRuns } from "./question.ts";
import { answersPlan } from "./matrix.ts";
import { panel, panelWidths, splitPanel } from "./panel.ts";
import { restSlide } from "./text-body.ts";
import { tableShape } from "./table-shape.ts";
import { legend, stackedChart, stackLayout, type StackPlan } from "./stack.ts";

/** A closed question by group, and beside it what is not shown and why. */
export function breakdownSlides(block: ClosedBlock, breakdown: Breakdown, deck: Deck): Draft[] {
  const heading = headingOf(block, breakdown);
  if (!isStackable(breakdown, block)) return tableSlides(breakdown, heading, deck);
  const plan = planOf(breakdown, deck);
  const { layout, width, fitting, rest, note } = besides(breakdown, plan, heading, deck);
  const page = deck.design.page(layout);
  const place = (top: number) => stackLayout(deck, page, top, plan, width);
  const pages = paged(deck, layout, heading, (top) => equalParts(plan.rows, place(top).rowsPerSlide));
  const slides = pages.map(({ items, index, heading: own }) =>
    slide(deck, {
      id: slideId(breakdown.id, index),
      layout,
      heading: own,
      note,
      notes: breakdown.speakerNotes,
      content: (at, top) => {
        const { chartTop, legendHeight } = place(top);
        const chart = stackedChart(deck, at, chartTop, width, { ...plan, rows: items });
        return [
          legend(deck, at, { x: at.left, y: top, w: at.width, h: legendHeight }, plan),
          chart,
          ...(fitting.length === 0 ? [] : [panel(deck, at, chartTop, fitting)]),
        ];
      },
    }),
  );
  if (rest.length === 0) return slides;
  const title = deck.words.protection(breakdown.title);
  return [...slides, restSlide({ ...heading, title }, rest, breakdown.protection, deck)];
}

/** What is no parts of a whole is not drawn as one: answers as rows, groups as columns. */
function tableSlides(breakdown: Breakdown, heading: Heading, deck: Deck): Draft[] {
  const layout = "Tabel";
  const page = deck.design.page(layout);
  const plan = answersPlan(breakdown, page.width, deck);
  const whole = noteOf(breakdown, breakdown.protection.map(([, text]) => text).join(" "));
  const fits = noteFits(deck, page, whole);
  const alt = `${deck.words.tableAlt(breakdown.title)} ${breakdown.alt}`;
  const pages = paged(deck, layout, heading, (top) => pageRows(plan, page.bottom - top, deck.design));
  const slides = pages.map(({ items, index, heading: own }) =>
    slide(deck, {
      id: slideId(breakdown.id, index),
      layout,
      heading: own,
      note: fits ? whole : noteOf(breakdown),
      notes: breakdown.speakerNotes,
      content: (at, top) => [tableShape(deck, at, top, { ...plan, rows: items }, alt)],
    }),
  );
  if (fits) return slides;
  const title = deck.words.protection(breakdown.title);
  const reasons = panelText(breakdown.protection);
  return [...slides, restSlide({ ...heading, title }, reasons, breakdown.protection, deck)];
}

function headingOf(block: ClosedBlock, { message, title, id }: Breakdown): Heading {
  return {
    title: message ?? title,
    question: [...labelRuns(block.label), { text: block.wording }],
    about: id,
  };
}

function noteOf({ nLabel, notes }: Breakdown, reason?: string): NoteLines {
  const n = kept({ text: nLabel, bold: true }, { text: "." });
  const more = reason === undefined || reason === "" ? [] : [kept({ text: reason })];
  return [
    [n, ...notes.slice(0, 1).map(loose)],
    [...more, ...notes.slice(1).map(loose)],
  ];
}

/**
 * What stands beside the chart and under it. When the reasons are too long for the panel, one of them goes to the
 * note if it fits there; else what is left gets a slide of its own.
 */
function besides(breakdown: Breakdown, plan: StackPlan, heading: Heading, deck: Deck) {
  const layout = "Grafiek met kanttekening";
  const page = deck.design.page(layout);
  const width = panelWidths(page).main;
  const { chartTop } = stackLayout(deck, page, contentTop(deck, layout, heading), plan, width);
  const split = (reasons: Reasons) => splitPanel(deck, page, chartTop, panelText(reasons));
  const { protection } = breakdown;
  for (const moved of [undefined, ...protection.slice(0, 4)]) {
    const reasons = protection.filter((one) => one !== moved);
    const note = noteOf(breakdown, moved?.[1]);
    const { fitting, rest } = split(reasons);
    const fits = rest.length === 0 && fitting.length > 0 && noteFits(deck, page, note);
    if (fits) return { layout, width, fitting, rest, note } as const;
  }
  const { fitting, rest } = split(protection);
  const note = noteOf(breakdown);
  if (fitting.length > 0) return { layout, width, fitting, rest, note } as const;
  return { layout: "Grafiek", width: deck.design.page("Grafiek").width, fitting, rest, note } as const;
}

type Reasons = Breakdown["protection"];

function planOf({ classes, rows, percentages, alt }: Breakdown, deck: Deck): StackPlan {
  const rest = rows.some((row) => row.rest > 0);
  return {
    classes: rest ? [...classes, { label: deck.words.rest, tone: "hollow" }] : classes,
    rows: rows.map((row) => ({
      label: `${row.label} (${row.n === null ? deck.words.withheld : `N\u00A0=\u00A0${deck.words.number(row.n)}`})`,
      n: row.n,
      cells: rest ? [...row.cells, restCell(row, percentages)] : row.cells,
    })),
    percentages,
    categoryHead: deck.words.group,
    alt,
  };
}

/** What is left of N beside the shown cells. */
function restCell({ rest, n }: Breakdown["rows"][number], percentages: boolean) {
  if (!percentages || n === null || n === 0) return { count: rest, percent: null };
  return { count: rest, percent: `${Math.round((100 * rest) / n)} %` };
}

/** One head over what follows it, however many texts. */
function panelText(protection: Reasons): Paragraph[] {
  return protection.flatMap(([head, text], i): Paragraph[] => {
    const body: Paragraph = { runs: [{ text }], before: 10 };
    if (protection[i - 1]?.[0] === head) return [body];
    return [{ runs: [{ text: head, pt: PT.heading, bold: true }], ...(i > 0 && { before: 16 }) }, body];
  });
}
