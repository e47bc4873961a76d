import type { ComparisonBlock, ComparisonRow, WaveFigure } from "../../model.ts";
import { count, difference, EMPTY, head, line, linesOf, percent, total, type Row } from "./rows.ts";
import type { WorkbookWords } from "./words.ts";

/** One question in two waves, or why they cannot be compared. */
export function comparisonRows(block: ComparisonBlock, words: WorkbookWords): Row[] {
  if (block.refusal !== null) {
    const { head: title, text, details } = block.refusal;
    return [EMPTY, line(title, "heading"), ...linesOf(text, ...details, ...block.notes)];
  }
  return [EMPTY, ...tableRows(block, words), ...linesOf(marker(block), ...block.notes)];
}

function marker({ markerNote }: ComparisonBlock): string | null {
  return markerNote === null ? null : `* ${markerNote}`;
}

function tableRows(block: ComparisonBlock, words: WorkbookWords): Row[] {
  const { before, now, percentages } = block;
  const heads = [before, now].flatMap(({ name }) => (percentages ? [name, `${name}, %`] : [name]));
  const figures = (one: WaveFigure) =>
    percentages ? [count(one.count), percent(one.percent)] : [count(one.count)];
  const cells = (row: ComparisonRow) => [
    ...figures(row.before),
    ...figures(row.now),
    ...(percentages ? [difference(row.difference)] : []),
  ];
  const ns = [before, now].flatMap(({ n }) => (percentages ? [count(n), percent(null)] : [count(n)]));
  return [
    head(
      `${words.answer}${block.markerNote === null ? "" : " *"}`,
      ...heads,
      ...(percentages ? [words.difference] : []),
    ),
    ...block.rows.map((row): Row => [row.label, ...cells(row)]),
    ...block.sums.map((row) => total([row.label, ...cells(row)])),
    total(["N", ...ns, ...(percentages ? [percent(null)] : [])]),
  ];
}
