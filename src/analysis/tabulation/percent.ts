/** Whole percents, half up, from the counts themselves: a share that was rounded before would round twice. */
export function wholePercent(count: number, n: number): number {
  return Math.floor((200 * count + n) / (2 * n));
}

/** Percentage points between two parts, whole, half away from zero, from unrounded values. */
export function wholePoints(now: { count: number; n: number }, before: { count: number; n: number }): number {
  const points = (100 * (now.count * before.n - before.count * now.n)) / (now.n * before.n);
  return Math.sign(points) * Math.floor(Math.abs(points) + 0.5 + 1e-9);
}
