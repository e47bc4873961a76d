/**
 * p-values of one family of tests, adjusted so that the chance of any false finding in it stays what each p says; in the
 * order given. A family is what one would report the best of; name it beside the p-values. Holm (1979), Scandinavian
 * Journal of Statistics 6, 65–70.
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const inOrder = pValues.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const adjusted = pValues.map(() => 1);
  let least = 0;
  inOrder.forEach(({ p, i }, rank) => {
    least = Math.min(1, Math.max(least, (pValues.length - rank) * p));
    adjusted[i] = least;
  });
  return adjusted;
}
