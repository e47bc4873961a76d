import type { Breakdown, ClosedBlock } from "./model.ts";

/** Five steps of one colour, and "weet ik niet" beside them: more cannot be told apart in one bar. */
const MOST_CLASSES = 6;

/** Whether the answers of a group are parts of one whole, and few enough to see as pieces of a bar. */
export function isStackable({ classes: parts, rows }: Breakdown, { charts }: ClosedBlock): boolean {
  if (
    parts.length > MOST_CLASSES ||
    charts.some((chart) => chart.shape === "several" || chart.shape === "ranks")
  ) {
    return false;
  }
  return rows.every(({ n, cells }) => {
    const counts = cells.map(({ count }) => count);
    const sum = counts.reduce((total: number, count) => total + (count ?? 0), 0);
    return n === null || counts.includes(null) || sum === n;
  });
}
