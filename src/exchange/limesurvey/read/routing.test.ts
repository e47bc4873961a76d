import { describe, expect, it } from "vitest";
import type { RoutedVariable } from "../../questionnaires/comparison.ts";
import { routingOf, routingOfRows } from "./routing.ts";

const answers = new Map([
  ["1", "een"],
  ["2", "twee"],
  ["3", "drie"],
]);
const variables: Readonly<Record<string, RoutedVariable>> = {
  Q1: { question: "q1", holds: "choice", answers },
  Q2_SQ001: { question: "q2", part: "rust", holds: "option", answers: new Map([["Y", "rust"]]) },
  Q3_SQ001: { question: "q3", row: "rij", holds: "choice", answers },
  Q4: { question: "q4", holds: "number", answers: new Map() },
  Q5: { question: "q5", holds: "text", answers: new Map() },
  "1X2X3": { question: "q1", holds: "choice", answers },
};
const find = (name: string) => (Object.hasOwn(variables, name) ? variables[name] : undefined);
const when = (written: string) => routingOf(written, find)?.when;

describe("a relevance equation", () => {
  it.each([
    ['Q1.NAOK == "1"', { question: "q1", is: ["een"] }],
    ["((1X2X3.NAOK == '2'))", { question: "q1", is: ["twee"] }],
    ["2 == Q1", { question: "q1", is: ["twee"] }],
    ['Q1 != "1"', { not: { question: "q1", is: ["een"] } }],
    ["Q1.NAOK>1", { question: "q1", is: ["twee", "drie"] }],
    ["Q1 le 1", { question: "q1", is: ["een"] }],
    ['Q1 != ""', { question: "q1", answered: true }],
    ["is_empty(Q1.NAOK)", { question: "q1", answered: false }],
    ["!is_empty(Q5)", { question: "q5", answered: true }],
    ['Q2_SQ001 == "Y"', { question: "q2", is: ["rust"] }],
    ['Q2_SQ001 != "Y"', { not: { question: "q2", is: ["rust"] } }],
    ["!(Q2_SQ001 == 'Y')", { not: { question: "q2", is: ["rust"] } }],
    ['Q3_SQ001.NAOK == "1"', { question: "q3", row: "rij", is: ["een"] }],
    ["Q4 >= 3", { question: "q4", atLeast: 3 }],
    ["Q4 > 3", { all: [{ question: "q4", answered: true }, { not: { question: "q4", atMost: 3 } }] }],
    ["Q4 lt 3", { all: [{ question: "q4", answered: true }, { not: { question: "q4", atLeast: 3 } }] }],
    ["Q4 == -1.5", { question: "q4", atLeast: -1.5, atMost: -1.5 }],
    ["Q4 != 1", { not: { question: "q4", atLeast: 1, atMost: 1 } }],
    ["Q4 <= 1", { question: "q4", atMost: 1 }],
    [
      'Q1 == "1" and (Q4 >= 3 or is_empty(Q5))',
      {
        all: [
          { question: "q1", is: ["een"] },
          {
            any: [
              { question: "q4", atLeast: 3 },
              { question: "q5", answered: false },
            ],
          },
        ],
      },
    ],
    ['1 && Q1 == "1"', { question: "q1", is: ["een"] }],
  ])("%s is a condition", (written, expected) => {
    expect(when(written)).toEqual(expected);
  });

  it.each(["", " ", "1", '1 or Q1 == "1"'])("“%s” asks everybody", (written) => {
    expect(routingOf(written, find)).toEqual({});
  });

  it.each([
    "0",
    "Q1",
    "Q9 == 1",
    'Q1 == "9"',
    'Q5 == "ja"',
    "count(that.AF) > 0",
    "Q1 == Q4",
    "Q4 + 1 > 2",
    'Q1 == "1',
    'Q1 == "1" and',
    "(Q1 == 1",
    "Q1 == 1)",
    "Q2_SQ001 > 1",
    `${"(".repeat(500)}Q1 == 1${")".repeat(500)}`,
    "Q1 == 1 or ".repeat(3000),
    "__proto__ == 1",
  ])("that says more stays a text: %s", (written) => {
    expect(routingOf(written, find)).toBeUndefined();
  });
});

describe("conditions of old versions", () => {
  const row = (cqid: string, cfieldname: string, value: string, scenario = "1", method = "==") =>
    new Map(Object.entries({ cqid, cfieldname, value, scenario, method }));

  it("hold together, but for those about one question, and one scenario is enough", () => {
    const rows = [
      row("1", "Q1", "1"),
      row("1", "Q1", "2"),
      row("2", "+Q2_SQ001", "Y"),
      row("4", "Q4", "3", "2", ">="),
    ];
    expect(routingOfRows(rows, find)?.when).toEqual({
      any: [
        {
          all: [
            {
              any: [
                { question: "q1", is: ["een"] },
                { question: "q1", is: ["twee"] },
              ],
            },
            { question: "q2", is: ["rust"] },
          ],
        },
        { question: "q4", atLeast: 3 },
      ],
    });
  });

  it("stay a text where one of them cannot be said", () => {
    expect(routingOfRows([row("1", "Q1", "1"), row("1", "Q1", "x", "1", "RX")], find)).toBeUndefined();
  });
});
