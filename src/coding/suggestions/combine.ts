/** How classifiers are added: *logit = Σ weightᵢ · scoreᵢ + shift*. */
export interface Combination {
  readonly weights: readonly number[];
  readonly shift: number;
}

/** Scores of each classifier on answers it had not seen, and what these carry: all by answer and code. */
export interface Unseen {
  readonly scores: readonly Float64Array[];
  /** 1 carries it, -1 does not, 0 is passed over. */
  readonly targets: Int8Array;
}

/** Answers from which the combination is worked out rather than assumed. */
export const LEAST_TO_COMBINE = 12;

/**
 * Finds the combination on answers that the classifiers had not seen (stacking, Wolpert 1992): logistic regression of
 * "carries the code" on their scores, over all answers and codes together. A classifier that would count against itself is
 * left out.
 */
export function combine({ scores, targets }: Unseen): Combination {
  const scales = scores.map((of) => spreadOf(of, targets));
  const used = [...scores.keys()].filter((i) => scales[i]! > 0);
  for (;;) {
    const fitted = fit(
      used.map((i) => ({ scores: scores[i]!, scale: scales[i]! })),
      targets,
    );
    const worst = used.findIndex(
      (_, at) => fitted[at]! < 0 && fitted[at] === Math.min(...fitted.slice(0, -1)),
    );
    if (worst >= 0) {
      used.splice(worst, 1);
      continue;
    }
    const weights = scores.map((_, i) => (used.includes(i) ? fitted[used.indexOf(i)]! / scales[i]! : 0));
    return { weights, shift: fitted.at(-1) ?? 0 };
  }
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
  const variance = count === 0 ? 0 : squares / count - (sum / count) ** 2;
  return variance > 1e-12 ? Math.sqrt(variance) : 0;
}

/** Weight decay, so that scores that part all answers do not run away. */
const DECAY = 1;

interface Scaled {
  readonly scores: Float64Array;
  readonly scale: number;
}

/** Newton's method for a weight per score and, last, a constant. */
function fit(inputs: readonly Scaled[], targets: Int8Array): number[] {
  const size = inputs.length + 1;
  const found = new Array<number>(size).fill(0);
  const x = new Float64Array(size).fill(1);
  for (let round = 0; round < 15; round++) {
    const gradient = found.map((weight, i) => (i < inputs.length ? DECAY * weight : 0));
    const hessian = found.map((_, i) =>
      found.map((_other, j) => (i === j ? (i < inputs.length ? DECAY : 1e-6) : 0)),
    );
    for (let cell = 0; cell < targets.length; cell++) {
      if (targets[cell] === 0) continue;
      let sum = found[size - 1]!;
      for (let i = 0; i < inputs.length; i++) {
        const input = inputs[i]!;
        x[i] = input.scores[cell]! / input.scale;
        sum += found[i]! * x[i]!;
      }
      const p = 1 / (1 + Math.exp(-sum));
      const error = p - (targets[cell]! > 0 ? 1 : 0);
      for (let i = 0; i < size; i++) {
        gradient[i]! += error * x[i]!;
        for (let j = 0; j <= i; j++) hessian[i]![j]! += p * (1 - p) * x[i]! * x[j]!;
      }
    }
    const change = solve(hessian, gradient);
    change.forEach((one, i) => (found[i]! -= one));
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return found;
}

/** Solves a positive definite system, its matrix given by the lower half (Cholesky). */
function solve(lower: readonly number[][], right: readonly number[]): number[] {
  const size = right.length;
  const root = lower.map((row) => [...row]);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i]![j]!;
      for (let k = 0; k < j; k++) sum -= root[i]![k]! * root[j]![k]!;
      root[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / root[j]![j]!;
    }
  }
  const half = new Array<number>(size).fill(0);
  for (let i = 0; i < size; i++) {
    let sum = right[i]!;
    for (let k = 0; k < i; k++) sum -= root[i]![k]! * half[k]!;
    half[i] = sum / root[i]![i]!;
  }
  const solved = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = half[i]!;
    for (let k = i + 1; k < size; k++) sum -= root[k]![i]! * solved[k]!;
    solved[i] = sum / root[i]![i]!;
  }
  return solved;
}
