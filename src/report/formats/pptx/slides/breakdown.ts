import type { Paragraph } from "../../../../office/drawing/text.ts";
import type { Breakdown, ClosedBlock } from "../../../model.ts";
import { PT } from "../design.ts";
import type { Deck, Draft } from "../draft.ts";
import { kept, loose } from "../note.ts";
import { equalParts, paged, slide, slideId } from "../page.ts";
import { labelRuns } from "./closed.ts";
import { panel, panelWidths } from "./panel.ts";
import { textBody } from "./text-body.ts";
import { legend, stackedChart, stackLayout, type StackPlan } from "./stack.ts";

/** A closed question by group, and beside it what is not shown and why. */
export function breakdownSlides(block: ClosedBlock, breakdown: Breakdown, deck: Deck): Draft[] {
  const heading = {
    title: breakdown.message ?? breakdown.title,
    question: [...labelRuns(block.label), { text: block.wording }],
    about: breakdown.id,
  };
  const side = panelText(breakdown);
  const note = [
    [kept({ text: breakdown.nLabel, bold: true }, { text: "." }), ...breakdown.notes.slice(0, 1).map(loose)],
    breakdown.notes.slice(1).map(loose),
  ];
  if (breakdown.rows.length === 0) {
    const body = breakdown.protection.map(([head, text]) => ({
      runs: [{ text: `${head}. `, bold: true }, { text }],
      before: 10,
    }));
    return [
      slide(deck, {
        id: breakdown.id,
        layout: "Tekst",
        heading,
        note,
        notes: breakdown.speakerNotes,
        content: (page, top) => [textBody(deck, page, top, body)],
      }),
    ];
  }
  const layout = side.length === 0 ? "Grafiek" : "Grafiek met kanttekening";
  const page = deck.design.page(layout);
  const width = side.length === 0 ? page.width : panelWidths(page).main;
  const plan = planOf(breakdown, deck);
  const place = (top: number) => stackLayout(deck, page, top, plan, width);
  const pages = paged(deck, layout, heading, (top) => equalParts(plan.rows, place(top).rowsPerSlide));
  return pages.map(({ items, index, heading: own }) =>
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
          ...(side.length === 0 ? [] : [panel(deck, at, chartTop, side)]),
        ];
      },
    }),
  );
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

function panelText({ protection }: Breakdown): Paragraph[] {
  return protection.flatMap(([head, text], i): Paragraph[] => [
    { runs: [{ text: head, pt: PT.heading, bold: true }], ...(i > 0 && { before: 16 }) },
    { runs: [{ text }], before: 10 },
  ]);
}
