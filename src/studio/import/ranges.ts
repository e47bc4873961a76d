/** Numbers of columns, neighbours as one range: "4, 7–12". */
export function rangesOf(columns: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const column of columns) {
    const before = ranges.at(-1);
    if (before?.to === column - 1) before.to = column;
    else ranges.push({ from: column, to: column });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
