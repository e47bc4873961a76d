import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { createScorer } from "../../coding/suggestions/score-answers.ts";
import { emptyScored, placeScored, type Model, type Scored } from "../../coding/suggestions/model.ts";
import type { Language } from "../../text.ts";
import type { Progress } from "../../workflow/suggestion-ports.ts";
import { dutchWords } from "../word-list.ts";
import type { ScoredShard, ScoringStart, Shard } from "./messages.ts";

/** Answers a shard: enough to be worth a message, few enough that their vectors take some megabytes. */
const SHARD = 2_000;
/** Starting a thread and giving it the model takes as long as scoring some thousands of answers. */
const LEAST_FOR_THREADS = 20_000;
const MOST_THREADS = 4;

/** Suggests codes for all answers, a shard at a time: by threads beside this one where there are many. */
export async function scoreAnswers(
  model: Model,
  answers: readonly string[],
  language: Language,
  progress: Progress,
): Promise<Scored> {
  const shards = shardsOf(answers);
  const all = emptyScored(answers.length);
  let done = 0;
  const place = ({ from, scored }: ScoredShard): void => {
    placeScored(all, scored, from);
    done += scored.count;
    progress(done / answers.length);
  };
  if (answers.length < LEAST_FOR_THREADS) {
    const score = createScorer(model, await dutchWords(), language);
    for (const shard of shards) place({ from: shard.from, scored: score(shard.answers) });
    return all;
  }
  const threads = Math.min(MOST_THREADS, availableParallelism());
  await Promise.all(Array.from({ length: threads }, () => workThrough(shards, { model, language }, place)));
  return all;
}

function* shardsOf(answers: readonly string[]): Generator<Shard, undefined> {
  for (let from = 0; from < answers.length; from += SHARD) {
    yield { from, answers: answers.slice(from, from + SHARD) };
  }
}

/** One thread takes shards until there are none left, one at a time. */
async function workThrough(
  shards: Iterator<Shard, undefined>,
  start: ScoringStart,
  place: (done: ScoredShard) => void,
): Promise<void> {
  const worker = new Worker(new URL("./scoring-thread.ts", import.meta.url), { workerData: start });
  try {
    await new Promise<void>((resolve, reject) => {
      const next = (): void => {
        const shard = shards.next();
        if (shard.done === true) resolve();
        else worker.postMessage(shard.value);
      };
      worker.on("message", (done: ScoredShard) => {
        place(done);
        next();
      });
      worker.on("error", reject);
      worker.on("exit", (code) => reject(new Error(`a scoring thread ended with ${code}`)));
      next();
    });
  } finally {
    await worker.terminate();
  }
}
