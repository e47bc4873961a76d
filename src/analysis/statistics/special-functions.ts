/**
 * The functions that distributions are made of, to about 14 digits. Series and continued fractions as in Abramowitz and
 * Stegun (1964), chapters 6, 7 and 26; the continued fractions evaluated by Lentz's method (Thompson and Barnett 1986).
 */

const TINY = 1e-300;
const PRECISION = 1e-16;
const MOST_TERMS = 10_000;

/** Coefficients of Lanczos' approximation for g = 7 and nine terms (Godfrey 2001). */
const LANCZOS: readonly [number, ...number[]] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The natural logarithm of Γ(x), x above 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const t = x + 6.5;
  const [first, ...rest] = LANCZOS;
  const series = rest.reduce((sum, coefficient, i) => sum + coefficient / (x + i), first);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}

/** The chance that a standard normal number is above z. */
export function normalAbove(z: number): number {
  const half = 0.5 * gammaAbove(0.5, (z * z) / 2);
  return z >= 0 ? half : 1 - half;
}

/** The regularised incomplete gamma function Q(a, x): what lies above x. */
export function gammaAbove(a: number, x: number): number {
  if (x <= 0) return 1;
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - factor * gammaSeries(a, x) : factor * gammaFraction(a, x);
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function gammaFraction(a: number, x: number): number {
  return continuedFraction(
    x + 1 - a,
    (n) => -n * (n - a),
    (n) => x + 2 * n + 1 - a,
  );
}

/** The regularised incomplete beta function I_x(a, b): what lies below x. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const factor = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (factor * betaFraction(x, a, b)) / a
    : 1 - (factor * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  return continuedFraction(
    1,
    (n) => {
      const m = Math.floor(n / 2);
      return n % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    },
    () => 1,
  );
}

/** 1 over (first + a₁ over (b₁ + a₂ over (b₂ + …))). */
function continuedFraction(first: number, a: (n: number) => number, b: (n: number) => number): number {
  let above = Math.abs(first) < TINY ? TINY : first;
  let below = 0;
  let value = above;
  for (let n = 1; n < MOST_TERMS; n++) {
    below = b(n) + a(n) * below;
    if (Math.abs(below) < TINY) below = TINY;
    above = b(n) + a(n) / above;
    if (Math.abs(above) < TINY) above = TINY;
    below = 1 / below;
    const change = above * below;
    value *= change;
    if (Math.abs(change - 1) < PRECISION) break;
  }
  return 1 / value;
}
