/** One figure of the product: what was measured, against what it is to be at most (or, for speeds, at least). */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly goal: number;
  readonly better: "less" | "more";
  /** The value, and what else is worth knowing of the run. */
  measure(): Promise<Measured>;
}

export interface Measured {
  readonly value: number;
  readonly remark?: string;
}

/** Milliseconds of one run. */
export async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The median time in milliseconds of `times` runs, after a few that are not counted. */
export async function warmTimeOf(run: () => unknown, times = 15): Promise<number> {
  for (let i = 0; i < 5; i++) await run();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) taken.push(await timeOf(run));
  return median(taken);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
