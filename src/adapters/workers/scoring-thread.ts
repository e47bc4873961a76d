import { parentPort, workerData } from "node:worker_threads";
import { createScorer } from "../../coding/suggestions/score-answers.ts";
import { dutchWords } from "../word-list.ts";
import type { ScoredShard, ScoringStart, Shard } from "./messages.ts";

const { model, language } = workerData as ScoringStart;
const score = createScorer(model, await dutchWords(), language);

parentPort?.on("message", ({ from, answers }: Shard) => {
  const done: ScoredShard = { from, scored: score(answers) };
  parentPort?.postMessage(done);
});
