import { expect, it } from "vitest";
import { prepareSuggestions } from "../../coding/suggestions/prepare.ts";
import { createScorer } from "../../coding/suggestions/score-answers.ts";
import { dutchWords } from "../word-list.ts";
import { scoreAnswers } from "./score.ts";

const SUBJECTS = ["regels", "wachttijden", "uitvoeringskracht", "systemen"];

/** Invented answers, so many that threads share the work. */
const answers = Array.from({ length: 20_500 }, (_, i) => ({
  row: `r${i}`,
  words: `Er zijn te veel ${SUBJECTS[i % 4]} bij loket ${i % 97}`,
}));

it("threads suggest what one thread suggests, for every answer in its place, and tell how far they are", async () => {
  const words = await dutchWords();
  const themes = SUBJECTS.map((code) => ({ code, title: { nl: code }, subpoints: [] }));
  const coded = answers.slice(0, 40).map(({ row }, i) => ({
    row,
    codes: [{ code: SUBJECTS[i % 4]!, by: "C1", accepted: true }],
  }));
  const coding = { format: "coding.v1" as const, variable: "q", themes, answers: coded };
  const { model } = prepareSuggestions({ coding, answers, earlier: [], language: "nl" }, words);
  const texts = answers.map((answer) => answer.words);
  const told: number[] = [];
  const many = await scoreAnswers(model, texts, "nl", (part) => void told.push(part));
  expect(many).toEqual(createScorer(model, words, "nl")(texts));
  expect(many.codes[20_499 * 6]).toBe(20_499 % 4);
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));

  const few = await scoreAnswers(model, texts.slice(0, 30), "nl", () => undefined);
  expect([...few.codes]).toEqual([...many.codes.subarray(0, 30 * 6)]);
});
