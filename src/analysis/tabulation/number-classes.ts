import type { NumberClass } from "./table.ts";

/** Above this many different values a number is shown in classes. */
const MOST_BARS = 10;

/**
 * Classes of equal width (1, 2 or 5 times a power of ten) that hold all values, at most ten. A value alone at an
 * edge would show one person's number, so exact values stand only where few different ones were given.
 */
export function numberClasses(values: readonly number[], decimals: number): NumberClass[] {
  if (values.length === 0) return [];
  const step = 10 ** -decimals;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const width = Math.max(step, niceWidth((high - low + step) / MOST_BARS));
  const first = Math.floor(low / width) * width;
  const count = Math.floor((high - first) / width) + 1;
  return Array.from({ length: count }, (_, i) => {
    const from = rounded(first + i * width, decimals);
    return { code: `class-${i + 1}`, from, to: rounded(from + width - step, decimals) };
  });
}

function niceWidth(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5, 10].find((one) => one * power >= atLeast * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
