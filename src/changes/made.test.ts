import { expect, test } from "vitest";
import { applyChanges } from "./apply.ts";
import { areMade } from "./made.ts";
import type { Change } from "./model.ts";

const file = { title: "Zorgen", questions: [{ code: "q1" }, { code: "q2", text: "Waarom?" }] };
const steps: readonly Change[][] = [
  [{ kind: "set", at: "title", from: "Zorgen", to: "Vragen" }],
  [{ kind: "set", at: "questions/q2/text", from: "Waarom?" }],
  [{ kind: "remove", at: "questions/q1", from: { code: "q1" } }],
  [{ kind: "insert", at: "questions", after: "q2", value: { code: "q3" } }],
  [{ kind: "order", at: "questions", from: ["q1", "q2"], to: ["q2", "q1"] }],
  [
    { kind: "set", at: "title", from: "Zorgen", to: "Vragen" },
    { kind: "set", at: "title", from: "Vragen", to: "Klachten" },
  ],
];

test.each(steps.map((step) => [step]))("%j is made once it was carried out, and not before", (step) => {
  const applied = applyChanges(file, step);
  expect("value" in applied && areMade(applied.value, step)).toBe(true);
  expect(areMade(file, step)).toBe(false);
});

test("an element that somebody else put in with other words is not ours", () => {
  const mine: Change = { kind: "insert", at: "questions", after: null, value: { code: "q3", text: "A" } };
  const theirs = { questions: [{ code: "q3", text: "B" }] };
  expect(areMade(theirs, [mine])).toBe(false);
});
