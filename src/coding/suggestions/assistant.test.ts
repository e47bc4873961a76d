import { expect, test } from "vitest";
import type { Coding } from "../model.ts";
import { noWords } from "../text/word-list.ts";
import { createAssistant } from "./assistant.ts";

const SAID = {
  trein: ["de trein is vol", "volle treinen elke ochtend", "treinen rijden te laat", "trein valt uit"],
  fiets: ["geen stalling voor mijn fiets", "fietsen worden gestolen", "fietspad is smal", "veilig fietsen"],
} as const;
const answers = Object.values(SAID)
  .flat()
  .flatMap((words, i) => [
    { row: `a${i}`, words },
    { row: `b${i}`, words: `${words} vind ik` },
  ]);
const codeOf = (words: string) => (/trein/.test(words) ? "trein" : "fiets");
const coded = (row: string, code: string) => ({ row, codes: [{ code, by: "C1", accepted: true }] });

const empty: Coding = {
  format: "coding.v1",
  variable: "q1",
  themes: [
    { code: "trein", title: { nl: "Drukte in de trein" }, subpoints: [] },
    { code: "fiets", title: { nl: "Ruimte om te fietsen" }, subpoints: [] },
  ],
  answers: [],
};
const begun = (coding: Coding) => createAssistant({ coding, answers, earlier: [], language: "nl" }, noWords);

test("every answer nobody dealt with is in the order once, and no other", () => {
  const assistant = begun({ ...empty, answers: [coded("a0", "trein")] });
  const order = [...assistant.order()];
  expect(order.toSorted((a, b) => a - b)).toEqual([...answers.keys()].slice(1));
  assistant.decide(5, coded(answers[5]!.row, "trein"));
  assistant.think();
  expect([...assistant.order()]).not.toContain(5);
  assistant.decide(5, undefined);
  assistant.think();
  expect([...assistant.order()]).toContain(5);
});

test("what is decided is learned: the right code comes first, with words of the answer and answers like it", () => {
  const assistant = begun(empty);
  answers.forEach(({ row, words }, i) => {
    if (i % 2 === 0) assistant.decide(i, coded(row, codeOf(words)));
  });
  assistant.think();
  for (const i of [1, 9, 13]) {
    const [first] = assistant.suggest(i);
    expect(first?.code).toBe(codeOf(answers[i]!.words));
    expect(first!.confidence).toBeGreaterThan(0.5);
    expect(first!.alike).toContain(i - 1);
    for (const word of first!.words) expect(answers[i]!.words).toContain(word);
  }
  const share = assistant.firstRight();
  expect(share.of).toBe(8);
  expect(share.right / share.of).toBeGreaterThan(0.5);
});

test("what was decided and forgotten again teaches nothing", () => {
  const assistant = begun({ ...empty, answers: [coded("a0", "trein")] });
  const before = begun(empty);
  assistant.decide(0, undefined);
  assistant.think();
  expect(assistant.firstRight().of).toBe(before.firstRight().of);
});

test("codes of the wave before teach, and a codebook without codes suggests nothing", () => {
  const earlier = [
    { coding: { ...empty, answers: answers.map(({ row, words }) => coded(row, codeOf(words))) }, answers },
  ];
  const assistant = createAssistant({ coding: empty, answers, earlier, language: "nl" }, noWords);
  expect(assistant.suggest(0)[0]?.code).toBe("trein");
  const bare = begun({ ...empty, themes: [] });
  expect(bare.suggest(0)).toEqual([]);
  expect(bare.firstRight().of).toBe(0);
  expect(bare.order()).toHaveLength(answers.length);
});
