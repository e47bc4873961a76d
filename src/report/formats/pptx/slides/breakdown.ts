import type { Paragraph, Run } from "../../../../office/drawing/text.ts";
import type { Breakdown, ClosedBlock } from "../../../model.ts";
import { PT } from "../design.ts";
import type { Deck, Draft } from "../draft.ts";
import type { Heading } from "../header.ts";
import { kept, loose, type NoteLines } from "../note.ts";
import { contentTop, equalParts, paged, slide, slideId } from "../page.ts";
import { labelRuns } from "./closed.ts";
import { panel, panelWidths, splitPanel } from "./panel.ts";
import { textBody } from "./text-body.ts";
import { legend, stackedChart, stackLayout, type StackPlan } from "./stack.ts";

/** A closed question by group, and beside it what is not shown and why. */
export function breakdownSlides(block: ClosedBlock, breakdown: Breakdown, deck: Deck): Draft[] {
  const heading = headingOf(block, breakdown);
  if (breakdown.rows.length === 0) return [withheldSlide(breakdown, heading, deck)];
  const plan = planOf(breakdown, deck);
  const { layout, width, fitting, rest } = besides(breakdown, plan, heading, deck);
  const page = deck.design.page(layout);
  const place = (top: number) => stackLayout(deck, page, top, plan, width);
  const pages = paged(deck, layout, heading, (top) => equalParts(plan.rows, place(top).rowsPerSlide));
  const slides = pages.map(({ items, index, heading: own }) =>
    slide(deck, {
      id: slideId(breakdown.id, index),
      layout,
      heading: own,
      note: noteOf(breakdown),
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
  return rest.length === 0 ? slides : [...slides, restSlide(breakdown, heading.question, rest, deck)];
}

function headingOf(block: ClosedBlock, { message, title, id }: Breakdown): Heading {
  return {
    title: message ?? title,
    question: [...labelRuns(block.label), { text: block.wording }],
    about: id,
  };
}

function noteOf({ nLabel, notes }: Breakdown): NoteLines {
  const n = kept({ text: nLabel, bold: true }, { text: "." });
  return [[n, ...notes.slice(0, 1).map(loose)], notes.slice(1).map(loose)];
}

/** How much of the protection fits in a panel beside the chart; where nothing does the chart takes the width. */
function besides(breakdown: Breakdown, plan: StackPlan, heading: Heading, deck: Deck) {
  const layout = "Grafiek met kanttekening";
  const page = deck.design.page(layout);
  const text = panelText(breakdown);
  const width = panelWidths(page).main;
  const { chartTop } = stackLayout(deck, page, contentTop(deck, layout, heading), plan, width);
  const { fitting, rest } = splitPanel(deck, page, chartTop, text);
  if (fitting.length > 0) return { layout, width, fitting, rest } as const;
  return { layout: "Grafiek", width: deck.design.page("Grafiek").width, fitting, rest } as const;
}

/** Nothing of it may be shown: then why is what there is to say. */
function withheldSlide(breakdown: Breakdown, heading: Heading, deck: Deck): Draft {
  return slide(deck, {
    id: breakdown.id,
    layout: "Tekst",
    heading,
    note: noteOf(breakdown),
    notes: breakdown.speakerNotes,
    content: (page, top) => [textBody(deck, page, top, panelText(breakdown))],
  });
}

/** What does not fit beside the chart: which groups are not shown and why has to be read somewhere. */
function restSlide(
  breakdown: Breakdown,
  question: readonly Run[],
  rest: readonly Paragraph[],
  deck: Deck,
): Draft {
  return slide(deck, {
    id: `${breakdown.id}-protection`,
    layout: "Tekst",
    heading: { title: deck.words.protection(breakdown.title), question, about: breakdown.id },
    note: [],
    notes: breakdown.protection,
    content: (page, top) => [textBody(deck, page, top, rest)],
  });
}

function planOf({ classes, rows, percentages, alt }: Breakdown, deck: Deck): StackPlan {
  const rest = rows.some((row) => row.rest > 0);
  return {
    classes: rest ? [...classes, { label: deck.words.rest, tone: "hollow" }] : classes,
    rows: rows.map((row) => ({
      label: `${row.label} (${row.n === null ? deck.words.withheld : `N\u00A0=\u00A0${row.n}`})`,
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
function panelText({ protection }: Breakdown): Paragraph[] {
  return protection.flatMap(([head, text], i): Paragraph[] => {
    const body: Paragraph = { runs: [{ text }], before: 10 };
    if (protection[i - 1]?.[0] === head) return [body];
    return [{ runs: [{ text: head, pt: PT.heading, bold: true }], ...(i > 0 && { before: 16 }) }, body];
  });
}
