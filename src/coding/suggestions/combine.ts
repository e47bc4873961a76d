/** How the two classifiers are added: *logit = logistic · l + bayes · b + shift*. */
export interface Combination {
  readonly logistic: number;
  readonly bayes: number;
  readonly shift: number;
}

/** Before there are coded answers enough to find out. */
export const UNTRIED: Combination = { logistic: 1, bayes: 1, shift: 0 };

/** Scores of both classifiers on answers they had not seen, and what these carry: by answer and code. */
export interface Unseen {
  readonly logistic: Float64Array;
  readonly bayes: Float64Array;
  /** 1 carries it, -1 does not, 0 is passed over. */
  readonly targets: Int8Array;
}

/** Answers from which the combination is worked out rather than assumed. */
export const LEAST_TO_COMBINE = 12;

/**
 * Finds the combination on answers that neither classifier had seen (stacking, Wolpert 1992): logistic regression of
 * "carries the code" on both scores, over all answers and codes together, neither with a negative weight.
 */
export function combine({ logistic, bayes, targets }: Unseen): Combination {
  const scaleL = spreadOf(logistic, targets);
  const scaleB = spreadOf(bayes, targets);
  const fit = (useL: boolean, useB: boolean): [number, number, number] =>
    fitTwo(logistic, bayes, targets, useL ? 1 / scaleL : 0, useB ? 1 / scaleB : 0);
  let [l, b, shift] = fit(scaleL > 0, scaleB > 0);
  if (l < 0) [l, b, shift] = fit(false, scaleB > 0);
  else if (b < 0) [l, b, shift] = fit(scaleL > 0, false);
  if (l <= 0 && b <= 0) return { ...UNTRIED, shift };
  return {
    logistic: scaleL > 0 ? Math.max(0, l) / scaleL : 0,
    bayes: scaleB > 0 ? Math.max(0, b) / scaleB : 0,
    shift,
  };
}

function spreadOf(scores: Float64Array, targets: Int8Array): number {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < scores.length; i++) {
    if (targets[i] === 0) continue;
    count++;
    sum += scores[i]!;
    squares += scores[i]! ** 2;
  }
  return count === 0 ? 0 : Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}

/** Weight decay on the two weights, so that scores that part all answers do not run away. */
const DECAY = 1;

/** Newton's method for two weights and a constant. */
function fitTwo(
  x: Float64Array,
  y: Float64Array,
  targets: Int8Array,
  scaleX: number,
  scaleY: number,
): [number, number, number] {
  let [a, b, c] = [0, 0, 0];
  for (let round = 0; round < 15; round++) {
    // Sums of the gradient and of the upper half of the Hessian.
    let [ga, gb, gc, aa, ab, ac, bb, bc, cc] = [DECAY * a, DECAY * b, 0, DECAY, 0, 0, DECAY, 0, 1e-6];
    for (let i = 0; i < targets.length; i++) {
      if (targets[i] === 0) continue;
      const u = x[i]! * scaleX;
      const v = y[i]! * scaleY;
      const p = 1 / (1 + Math.exp(-(a * u + b * v + c)));
      const error = p - (targets[i]! > 0 ? 1 : 0);
      const h = p * (1 - p);
      ga += error * u;
      gb += error * v;
      gc += error;
      aa += h * u * u;
      ab += h * u * v;
      ac += h * u;
      bb += h * v * v;
      bc += h * v;
      cc += h;
    }
    const [da, db, dc] = solve3([aa, ab, ac, bb, bc, cc], [ga, gb, gc]);
    a -= da;
    b -= db;
    c -= dc;
    if (Math.abs(da) + Math.abs(db) + Math.abs(dc) < 1e-6) break;
  }
  return [a, b, c];
}

/** Solves a symmetric system of three, its matrix given by rows of the upper half. */
function solve3(
  [aa, ab, ac, bb, bc, cc]: readonly [number, number, number, number, number, number],
  [x, y, z]: readonly [number, number, number],
): [number, number, number] {
  const [p, q, r] = [bb * cc - bc * bc, ac * bc - ab * cc, ab * bc - ac * bb];
  const [s, t, u] = [aa * cc - ac * ac, ab * ac - aa * bc, aa * bb - ab * ab];
  const determinant = aa * p + ab * q + ac * r;
  return [
    (p * x + q * y + r * z) / determinant,
    (q * x + s * y + t * z) / determinant,
    (r * x + t * y + u * z) / determinant,
  ];
}
