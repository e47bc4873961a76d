import { describe, expect, it } from "vitest";
import type { Question, Questionnaire } from "../questionnaire/model.ts";
import { collector } from "./collect.ts";
import { readResponses } from "./read.ts";
import { writeResponses } from "./write.ts";

const label = (nl: string) => ({ nl });
const options = [
  { code: "x", label: label("X") },
  { code: "y", label: label("Y") },
  { code: "z", label: label("Anders, namelijk…"), other: true },
];
const questions: Question[] = [
  { type: "one-answer", code: "a", text: label("A"), options: options.slice(0, 2) },
  { type: "several-answers", code: "m", text: label("M"), options, when: { question: "a", is: ["x"] } },
  { type: "number", code: "n", text: label("N"), decimals: 1 },
  { type: "open-text", code: "t", text: label("T") },
];
const questionnaire: Questionnaire = {
  format: "questionnaire.v1",
  title: label("Proef"),
  languages: ["nl"],
  pages: [{ questions }],
};

function written(...all: readonly Readonly<Record<string, string>>[]) {
  const collected = collector(questionnaire, all.length);
  all.forEach((answers, row) => collected.put(row, answers));
  const data = collected.finish(all.map((_, i) => `r${i}`));
  return { text: writeResponses(data).split("\n").slice(1, -1), leftOut: collected.leftOut, data };
}

describe("collected answers", () => {
  it("become rows in which skipped, not asked and not chosen are told apart", () => {
    const { text, leftOut, data } = written(
      { a: "x", m_x: "1", n: "2.5", t: "tekst" },
      { a: "y" },
      { a: "x", m_z: "1", m_z_text: "eigen woorden" },
      { a: "x", m_x: "0" },
      {},
    );
    expect(text).toEqual([
      "r0,x,1,0,0,#not-asked,2.5,tekst",
      "r1,y,#not-asked,#not-asked,#not-asked,#not-asked,,",
      "r2,x,0,0,1,eigen woorden,,",
      "r3,x,,,,#not-asked,,",
      "r4,,#not-asked,#not-asked,#not-asked,#not-asked,,",
    ]);
    expect(leftOut).toBe(0);
    expect(readResponses(writeResponses(data), questionnaire).problems).toEqual([]);
  });

  it("keep every word a participant wrote, whatever it looks like", () => {
    const words = [
      "#not-asked",
      "##",
      "  #broke-off",
      '=cmd|"x"',
      "a\nb",
      "“ja”, zei hij",
      "__proto__",
      "\u0000",
    ];
    const { data } = written(...words.map((t) => ({ a: "y", t })));
    const read = readResponses(writeResponses(data), questionnaire);
    expect(read.problems).toEqual([]);
    const column = read.value?.columns.get("t");
    expect(column?.kind === "texts" ? column.values.map((text) => text.trimStart()) : []).toEqual(
      words.map((text) => text.trimStart()),
    );
  });

  it("leave out, and count, what fits no question or was not asked", () => {
    const { text, leftOut } = written({ a: "y", m_x: "1", onbekend: "1", n: "veel" }, { a: "q" });
    expect(text[0]).toBe("r0,y,#not-asked,#not-asked,#not-asked,#not-asked,,");
    expect(text[1]).toBe("r1,,#not-asked,#not-asked,#not-asked,#not-asked,,");
    expect(leftOut).toBe(4);
  });
});
