import { expect, test } from "vitest";
import { checkNumbers } from "./check-numbers.ts";
import type { Coding } from "./model.ts";
import { release } from "./publishable.ts";

const coding: Coding = {
  format: "coding.v1",
  variable: "q1",
  themes: [
    {
      code: "loket",
      title: { nl: "Loketten, 2 keer genoemd" },
      subpoints: [{ code: "loket-uren", text: { nl: "Open tot 17 uur", en: "Open until 18 hours" } }],
    },
  ],
  answers: [
    { row: "a", codes: [{ code: "loket-uren", by: "C1", accepted: true }] },
    { row: "b", codes: [{ code: "loket", by: "C1", accepted: true }] },
  ],
};
const counted = {
  answers: 4,
  participants: 9,
  released: new Map([
    ["a", release([{ words: "om 17 uur dicht" }])],
    ["b", release([{ words: "altijd 20 wachtenden" }])],
  ]),
};
const numbers = (one: Coding) =>
  checkNumbers(one, counted).map(({ place, values }) => [place.path, values["number"]]);

test("a sub-point may name a number of the answers that carry it, and no other; English is held to the same", () => {
  expect(numbers(coding)).toEqual([["loket-uren", "18"]]);
});

test.each([
  ["2 van 4 antwoorden, 50 %", []],
  ["9 deelnemers, 1 keer de uren", []],
  ["17 uur", [["conclusion", "17"]]],
  ["3 van de 4", [["conclusion", "3"]]],
])("a conclusion that says “%s”", (nl, wrong) => {
  const conclusion = { text: { nl: { je: nl, u: nl } }, restsOn: ["loket"] };
  expect(numbers({ ...coding, conclusion }).filter(([path]) => path === "conclusion")).toEqual(wrong);
});
