import type { ScalePoint } from "../model.ts";

/**
 * The values of a list of points after it was changed. Values that somebody chose (0, 25, 50) stay while they run one way;
 * those that count 1, 2, 3 are counted anew where a point came or went, rising or falling as before.
 */
export function renumbered(
  points: readonly ScalePoint[],
  before: readonly ScalePoint[],
): readonly ScalePoint[] {
  const isCounting = stepsOf(before).every((step) => Math.abs(step) === 1);
  if (runsOneWay(points) && (points.length === before.length || !isCounting)) return points;
  const isFalling = (before[0]?.value ?? 0) > (before.at(-1)?.value ?? 0);
  return points.map((point, i) => ({ ...point, value: isFalling ? points.length - i : i + 1 }));
}

function stepsOf(points: readonly ScalePoint[]): number[] {
  return points.slice(1).map(({ value }, i) => value - (points[i]?.value ?? 0));
}

function runsOneWay(points: readonly ScalePoint[]): boolean {
  const signs = stepsOf(points).map(Math.sign);
  return signs.every((sign) => sign !== 0 && sign === signs[0]);
}
