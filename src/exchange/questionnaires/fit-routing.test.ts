import { describe, expect, it } from "vitest";
import type { Question, Questionnaire } from "../../questionnaire/model.ts";
import { readResponses } from "../../responses/read.ts";
import { writeResponses } from "../../responses/write.ts";
import { fitRouting } from "./fit-routing.ts";

const YES_NO = [
  { code: "ja", label: { nl: "Ja" } },
  { code: "nee", label: { nl: "Nee" } },
];
const asked = (code: string, when?: Question["when"]): Question => ({
  type: "one-answer",
  code,
  text: { nl: code },
  options: YES_NO,
  ...(when === undefined ? {} : { when }),
});
const poll = (...questions: readonly Question[]): Questionnaire => ({
  format: "questionnaire.v1",
  title: { nl: "Proef" },
  languages: ["nl"],
  pages: [{ questions }],
});
const open = poll(asked("a"), asked("b"), asked("c"));
const routed = poll(
  asked("a"),
  asked("b", { question: "a", is: ["ja"] }),
  asked("c", { question: "b", is: ["ja"] }),
);
const dataOf = (...rows: readonly string[]) =>
  readResponses(["row,a,b,c", ...rows.map((row, i) => `r${i},${row}`), ""].join("\n"), open).value!;

describe("routing that another program wrote", () => {
  it("stays where the answers fit it, and who was not asked was not asked", () => {
    const data = dataOf("ja,ja,nee", "ja,nee,", "nee,,");
    expect(fitRouting(routed, data)).toEqual({ questionnaire: routed, problems: [] });
    expect(writeResponses(data)).toBe(
      "row,a,b,c\nr0,ja,ja,nee\nr1,ja,nee,#not-asked\nr2,nee,#not-asked,#not-asked\n",
    );
  });

  it("is left out where somebody answered without being asked, and only there", () => {
    const { questionnaire, problems } = fitRouting(routed, dataOf("nee,ja,nee", "ja,nee,"));
    expect(questionnaire).toEqual(poll(asked("a"), asked("b"), asked("c", { question: "b", is: ["ja"] })));
    expect(problems.map(({ place }) => place.path)).toEqual(["b"]);
  });

  it("is left out where somebody was not asked who ought to have been", () => {
    const { questionnaire } = fitRouting(routed, dataOf("ja,#not-asked,#not-asked"));
    expect(questionnaire.pages[0]?.questions[1]?.when).toBeUndefined();
  });

  it("is left out of a page that has the condition", () => {
    const page = { when: { question: "a", is: ["ja"] }, questions: [asked("b"), asked("c")] };
    const paged = { ...open, pages: [{ questions: [asked("a")] }, page] };
    const { questionnaire } = fitRouting(paged, dataOf("nee,ja,"));
    expect(questionnaire.pages.map(({ when }) => when)).toEqual([undefined, undefined]);
  });
});
