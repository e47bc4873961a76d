import { suggestionTools } from "../../src/compose.ts";
import { prepareSuggestions } from "../../src/coding/suggestions/prepare.ts";
import { byExpectedErrors } from "../../src/coding/suggestions/reading-order.ts";
import { inventedAnswers } from "./invented-answers.ts";

/** A process of its own: suggests codes for so many answers, and prints what that took. */
const count = Number(process.argv[2]);
const { answers, coding } = inventedAnswers(count, codedOf(count));
const texts = answers.map((answer) => answer.words);
const before = process.resourceUsage().maxRSS;
const processor = process.cpuUsage();
const start = performance.now();
const words = await suggestionTools.words();
const { model } = prepareSuggestions({ coding, answers, earlier: [], language: "nl" }, words);
const scored = await suggestionTools.score(model, texts, "nl", () => undefined);
byExpectedErrors(scored.expectedErrors);
const seconds = (performance.now() - start) / 1000;
const usage = process.resourceUsage();
const { user, system } = process.cpuUsage(processor);
console.log(
  JSON.stringify({
    seconds,
    cpu: (user + system) / 1e6,
    megabytes: usage.maxRSS / 1000,
    before: before / 1000,
  }),
);

function codedOf(all: number): number {
  return Math.min(300, Math.ceil(all / 10));
}
