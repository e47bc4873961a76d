import { seededRandom, shuffled } from "../../random.ts";
import { complementBayes } from "./bayes.ts";
import { calibrate } from "./calibrate.ts";
import { UNCALIBRATED, type Calibration, type Judged } from "./calibration.ts";
import { combine, LEAST_TO_COMBINE, type Combination, type Unseen } from "./combine.ts";
import { describedWeights } from "./described.ts";
import { createLogistic, scoreRow, type Logistic } from "./logistic.ts";
import { carriedCodes, FOLDS, isCoded, teachingRows, type TrainingSet } from "./training-set.ts";

/** Codes of one level that something teaches, rising, and how their scores become probabilities. */
export interface Level {
  readonly known: readonly number[];
  readonly calibration: Calibration;
}

/** What was learned: one linear model for all codes. Of codes in no level nothing can be said. */
export interface Learned {
  /** By feature: `weights[feature * codes + code]`. */
  readonly weights: Float32Array;
  readonly bias: Float64Array;
  readonly levels: readonly Level[];
  /** Whether the probabilities were measured on coded answers, or assumed. */
  readonly calibrated: boolean;
  /** Logits of coded answers by models that had not seen them: of `rows[i]` from `i * codes` on. */
  readonly unseen: { readonly rows: readonly number[]; readonly logits: Float64Array };
}

export interface Learner {
  /** Says what a row carries, to be learned by the next `fit` or `follow`. */
  readonly teach: (row: number, targets: Int8Array) => void;
  /** Learns from all targets as they are now, until nothing moves. */
  readonly fit: () => void;
  /** Lets everything follow the last decision in a few passes: quick, and nearly what `fit` gives. */
  readonly follow: () => void;
  readonly learned: () => Learned;
}

const MOST_SWEEPS = 15;
/** Where no α moves by more than this, scores move by hundredths. */
const SETTLED = 0.2;
/** After a decision as many rows follow, beside those that are new; chance picks which, so that all have their turn. */
const ROWS_PER_DECISION = 200;
/** The combination and its calibration are fitted on as many answers. */
const MOST_JUDGED = 300;

/** One classifier pair, on all rows or without one fold. */
interface Member {
  readonly logistic: Logistic;
  rows: readonly number[];
  bayes: Float32Array;
  /** Rows taught since it last learned. */
  fresh: Set<number>;
  /** Scores it gave rows it had not seen, a classifier after the other, since it last learned. */
  said: Map<number, Float64Array>;
}

/**
 * Logistic regression and complement naive Bayes side by side, once on everything and once without each of five folds.
 * The folds' models judge the answers they had not seen; from that follow how the two are added and how sure to be.
 */
export function createLearner(set: TrainingSet): Learner {
  const members = [undefined, ...Array(FOLDS).keys()].map((fold) => ({
    fold,
    member: {
      logistic: createLogistic(set),
      rows: [],
      bayes: new Float32Array(0),
      fresh: new Set<number>(),
      said: new Map<number, Float64Array>(),
    },
  }));
  let decisions = 0;
  let described: Float32Array | undefined;

  const random = seededRandom("learner");

  const learn = (member: Member, fold: number | undefined, sweep: (member: Member) => void): void => {
    member.rows = teachingRows(set, fold);
    sweep(member);
    member.fresh.clear();
    member.said.clear();
    member.bayes = complementBayes(set, member.rows);
  };
  const untilSettled = ({ logistic, rows }: Member): void => {
    for (let i = 0; i < MOST_SWEEPS && logistic.sweep(rows) > SETTLED; i++);
  };
  const alongWithFresh = ({ logistic, rows, fresh }: Member): void => {
    const taught = rows.filter((row) => fresh.has(row));
    logistic.sweep(taught);
    logistic.sweep([...taught, ...shuffled(rows, random).slice(0, ROWS_PER_DECISION)]);
  };

  return {
    teach: (row, targets) => {
      const known = isCoded(set, row);
      for (const { fold, member } of members) {
        if (fold === set.folds[row] && fold !== undefined) continue;
        member.logistic.forget(row);
        member.fresh.add(row);
        if (known) member.said.clear();
      }
      set.targets.set(targets, row * set.codes);
    },
    fit: () => {
      const [whole] = members;
      for (const { fold, member } of members) {
        // What a fold leaves out moves little of the rest: from where the whole settled it is soon settled too.
        if (whole !== undefined && fold !== undefined && member.rows.length === 0) {
          member.logistic.startFrom(whole.member.logistic, teachingRows(set, fold));
        }
        learn(member, fold, untilSettled);
      }
    },
    follow: () => {
      // One fold's models a decision: after five decisions all have caught up.
      const due = decisions++ % FOLDS;
      for (const { fold, member } of members) {
        if (fold === undefined || fold === due) learn(member, fold, alongWithFresh);
      }
    },
    learned: () =>
      learnedFrom(
        set,
        (described ??= describedWeights(set)),
        members.map(({ member }) => member),
      ),
  };
}

/** Before there are coded answers enough to find out; a cosine moves in tenths where the others move in whole steps. */
const UNTRIED: Combination = { weights: [1, 1, 6], shift: 0 };

function learnedFrom(
  set: TrainingSet,
  described: Float32Array,
  [whole, ...folds]: readonly Member[],
): Learned {
  if (whole === undefined) throw new Error("a learner has a member on all rows");
  const judged = judgeUnseen(set, described, folds, carriedCodes(set, whole.rows));
  const some = firstOf(judged, MOST_JUDGED * set.codes);
  const enough = judged.rows.length >= LEAST_TO_COMBINE;
  const combination = enough ? combine(some) : UNTRIED;
  const [l = 0, b = 0, d = 0] = combination.weights;
  const logits = new Float64Array(judged.targets.length).fill(combination.shift);
  judged.scores.forEach((scores, i) => {
    const weight = combination.weights[i]!;
    for (let cell = 0; cell < logits.length; cell++) logits[cell]! += weight * scores[cell]!;
  });
  const byChance = Uint8Array.from(judged.rows, (row) => set.byChance[row]!);
  const levels = knownLevels(set, whole.rows).map((known) => ({
    known,
    calibration: enough
      ? calibrate(onlyCodes(set.codes, known, { ...some, logits, byChance }))
      : UNCALIBRATED,
  }));
  const { logistic, bayes } = whole;
  const weights = logistic.weights.map((weight, i) => l * weight + b * bayes[i]! + d * described[i]!);
  return {
    weights,
    bias: logistic.bias.map((bias) => l * bias + combination.shift),
    levels,
    calibrated: enough,
    unseen: { rows: judged.rows, logits },
  };
}

/** Rows are in no order that matters: an answer's place in the file is where chance put it. */
function firstOf({ scores, targets }: Unseen, cells: number): Unseen {
  return { scores: scores.map((of) => of.subarray(0, cells)), targets: targets.subarray(0, cells) };
}

function knownLevels(set: TrainingSet, rows: readonly number[]): number[][] {
  const carried = carriedCodes(set, rows);
  return set.levels
    .map((level) => level.filter((code) => carried[code] === 1))
    .filter((known) => known.length > 0);
}

interface Judgement extends Unseen {
  readonly rows: readonly number[];
}

/** What each fold's models say of the coded answers they were not shown; codes that nobody carries have target 0. */
function judgeUnseen(
  set: TrainingSet,
  described: Float32Array,
  folds: readonly Member[],
  carried: Uint8Array,
): Judgement {
  const { codes } = set;
  const rows: number[] = [];
  for (let row = 0; row < set.vectors.count; row++)
    if (set.folds[row]! >= 0 && isCoded(set, row)) rows.push(row);
  const scores = [0, 1, 2].map(() => new Float64Array(rows.length * codes));
  const targets = new Int8Array(rows.length * codes);
  rows.forEach((row, i) => {
    const said = saidOf(set, row, folds[set.folds[row]!]!, described);
    scores.forEach((of, one) => {
      of.set(said.subarray(one * codes, (one + 1) * codes), i * codes);
    });
    for (let code = 0; code < codes; code++) {
      targets[i * codes + code] = carried[code] === 1 ? set.targets[row * codes + code]! : 0;
    }
  });
  return { rows, scores, targets };
}

/** What a member's classifiers say of a row it had not seen, worked out once for as long as the member stays as it is. */
function saidOf(set: TrainingSet, row: number, member: Member, described: Float32Array): Float64Array {
  const known = member.said.get(row);
  if (known !== undefined) return known;
  const { codes } = set;
  const said = new Float64Array(3 * codes);
  const none = new Float64Array(codes);
  const { logistic, bayes } = member;
  scoreRow(set, row, logistic.weights, logistic.bias, said.subarray(0, codes));
  scoreRow(set, row, bayes, none, said.subarray(codes, 2 * codes));
  scoreRow(set, row, described, none, said.subarray(2 * codes));
  member.said.set(row, said);
  return said;
}

/** The codes of a level out of what was judged of all. */
function onlyCodes(
  codes: number,
  known: readonly number[],
  { byChance, logits, targets }: Omit<Judged, "codes">,
): Judged {
  const rows = targets.length / codes;
  const part = {
    codes: known.length,
    logits: new Float64Array(rows * known.length),
    targets: new Int8Array(rows * known.length),
    byChance,
  };
  for (let row = 0; row < rows; row++) {
    known.forEach((code, i) => {
      part.logits[row * known.length + i] = logits[row * codes + code]!;
      part.targets[row * known.length + i] = targets[row * codes + code]!;
    });
  }
  return part;
}
