import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { dutchWords } from "../../src/adapters/word-list.ts";
import { codeSpaceOf, positionsOf } from "../../src/coding/suggestions/code-space.ts";
import { createSession } from "../../src/coding/suggestions/session.ts";
import { median } from "../figure.ts";
import { inventedAnswers } from "./invented-answers.ts";

/** Seconds and megabytes that so many answers may take. */
const GOALS = [
  { answers: 1_000, seconds: 0.5, megabytes: undefined },
  { answers: 100_000, seconds: 15, megabytes: 600 },
  { answers: 1_000_000, seconds: 150, megabytes: 3000 },
] as const;
/** Beyond this scikit-learn takes more memory than a laptop has. */
const MOST_FOR_SCIKIT = 100_000;

interface Took {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

export async function speeds(): Promise<void> {
  console.log(
    "\nFirst suggestions, from the texts on, in a process of its own; beside scikit-learn doing the same:\n",
  );
  for (const { answers, seconds, megabytes } of GOALS) {
    const took = timeMany(answers);
    const scikit = answers <= MOST_FOR_SCIKIT ? scikitSeconds(answers) : undefined;
    const memory = megabytes === undefined ? "" : ` (at most ${megabytes})`;
    const ratio =
      scikit === undefined ? "" : `; scikit-learn ${said(scikit)} s: ratio ${said(took.seconds / scikit)}`;
    console.log(
      `  ${String(answers).padStart(9)} answers: ${said(took.seconds)} s (at most ${seconds}), of the processor ${said(took.cpu)} s, ${took.megabytes.toFixed(0)} MB${memory}${ratio}`,
    );
  }
  const { median: usual, worst } = await decisionTimes();
  console.log(
    `\n  One decision at 1,000 answers, learned and all suggested anew: ${said(usual)} ms, at most ${said(worst)} ms (at most 50)`,
  );
}

function timeMany(answers: number): Took {
  const ended = spawnSync(process.execPath, [join(import.meta.dirname, "time-many.ts"), String(answers)], {
    encoding: "utf8",
  });
  if (ended.status !== 0) throw new Error(ended.stderr);
  return JSON.parse(ended.stdout) as Took;
}

/** Undefined where Debian's python3-sklearn is not installed. */
function scikitSeconds(count: number): number | undefined {
  const { answers, coding } = inventedAnswers(count, Math.min(300, Math.ceil(count / 10)));
  const input = JSON.stringify({
    answers: answers.map((answer) => answer.words),
    codes: coding.answers.map((answer) => answer.codes.map((given) => given.code)),
  });
  const script = join(import.meta.dirname, "scikit.py");
  const ended = spawnSync("/usr/bin/python3", [script], { input, encoding: "utf8", maxBuffer: 1e9 });
  return ended.status === 0 ? Number(ended.stdout) : undefined;
}

/** How long it takes from a decision to new suggestions, while the last fifty of 1,000 answers are coded. */
async function decisionTimes(): Promise<{ median: number; worst: number }> {
  const { answers, coding } = inventedAnswers(1_000, 1_000);
  const space = codeSpaceOf(coding.themes);
  const session = createSession({
    answers: answers.map((answer) => answer.words),
    folds: answers.map((_, i) => i % 5),
    byChance: answers.map((_, i) => i % 7 === 0),
    elsewhere: [],
    space,
    words: await dutchWords(),
    language: "nl",
  });
  const codes = coding.answers.map((answer) =>
    positionsOf(
      space,
      answer.codes.map((given) => given.code),
    ),
  );
  session.decideAll(new Map(codes.slice(0, 900).map((of, i) => [i, of])));
  session.suggest();
  const times = codes.slice(900, 960).map((of, i) => {
    const start = performance.now();
    session.decide(900 + i, of);
    session.suggest();
    return performance.now() - start;
  });
  return { median: median(times), worst: Math.max(...times.slice(10)) };
}

function said(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
