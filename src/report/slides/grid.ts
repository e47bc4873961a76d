import type { ClosedBlock } from "../model.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import { paged, equalParts, slide, slideId } from "../deck/page.ts";
import type { NoteSentence } from "../deck/note.ts";
import { noteOf, labelRuns } from "./question.ts";
import { legend, stackedChart, stackLayout, type StackPlan } from "./stack.ts";

/** A grid: a stacked bar for each of its rows, the points of the scale as pieces. */
export function gridSlides(block: ClosedBlock, deck: Deck, more: readonly NoteSentence[] = []): Draft[] {
  const [first] = block.charts;
  if (first === undefined) return [];
  const page = deck.design.page("Grafiek");
  const plan = planOf(block, deck);
  const heading = {
    title: block.message ?? block.wording,
    question: [...labelRuns(block.label), { text: block.message === null ? first.nLabel : block.wording }],
    about: block.id,
  };
  const layout = (top: number) => stackLayout(deck, page, top, plan, page.width);
  const pages = paged(deck, "Grafiek", heading, (top) => equalParts(plan.rows, layout(top).rowsPerSlide));
  const notes = block.charts.flatMap((chart) =>
    chart.speakerNotes.map(([head, text]) => [`${head}, ${chart.title ?? ""}`, text] as const),
  );
  return pages.map(({ items, index, heading: own }) =>
    slide(deck, {
      id: slideId(block.id, index),
      layout: "Grafiek",
      heading: own,
      note: noteOf(block, { ...first, locationNote: null }, deck, {
        behind: deck.words.countsInAppendix,
        more,
      }),
      notes: index === 0 ? notes : [],
      content: (at, top) => {
        const { chartTop, legendHeight } = layout(top);
        const alt = altOf(
          block,
          items.map((row) => row.label),
        );
        return [
          legend(deck, at, { x: at.left, y: top, w: at.width, h: legendHeight }, plan),
          stackedChart(deck, at, chartTop, at.width, { ...plan, rows: items, alt }),
        ];
      },
    }),
  );
}

function planOf(block: ClosedBlock, deck: Deck): StackPlan {
  const [first] = block.charts;
  const percentages = block.charts.every((chart) => chart.percentages);
  return {
    classes: (first?.rows ?? []).map(({ label, tone }) => ({ label, tone })),
    rows: block.charts.map((chart) => ({
      label: `${chart.title ?? ""} (${chart.nLabel.replaceAll(" ", "\u00A0")})`,
      n: chart.n,
      cells: chart.rows.map(({ count, percent }) => ({ count, percent })),
    })),
    percentages,
    categoryHead: deck.words.row,
    alt: "",
  };
}

function altOf(block: ClosedBlock, labels: readonly string[]): string {
  return block.charts
    .filter((chart) => labels.some((label) => label.startsWith(chart.title ?? "")))
    .map((chart) => (chart.title === null ? chart.alt : `${chart.title}: ${chart.alt}`))
    .join(" ");
}

/** Rows of one scale belong under each other in one chart. */
export function isGrid({ charts }: ClosedBlock): boolean {
  const [first] = charts;
  return (
    charts.length > 1 &&
    charts.every(
      ({ shape, rows }) =>
        shape === "scale" &&
        rows.length === first?.rows.length &&
        rows.every((row, i) => row.label === first.rows[i]?.label),
    )
  );
}
