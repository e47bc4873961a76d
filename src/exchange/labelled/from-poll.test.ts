import { expect, it } from "vitest";
import { allOf } from "../../../test/support/labelled-data.ts";
import { sampleFullSet } from "../../../test/support/sample-full-set.ts";
import { columnOf } from "../../responses/data-set.ts";
import { FIRST_CATEGORY } from "../../responses/status.ts";
import { labelledSet } from "../full-set/labelled.ts";

it("a sign at which programs end a text stands in no label and in no answer", () => {
  const set = sampleFullSet();
  const words = columnOf(set.data, "idee");
  if (words.kind !== "texts") throw new Error("idee is answered in words");
  const values = words.values.map((one, row) => (words.cells[row]! >= FIRST_CATEGORY ? `${one}\0!` : one));
  const columns = new Map([...set.data.columns, ["idee", { ...words, values }]] as const);
  const pages = set.questionnaire.pages.map((page) => ({
    ...page,
    questions: page.questions.map((question) => ({ ...question, text: { nl: "Wat\0?", en: "What\0?" } })),
  }));
  const questionnaire = { ...set.questionnaire, pages };
  const data = labelledSet({ ...set, questionnaire, data: { ...set.data, columns } });
  const labels = data.dictionary.variables.map(({ label }) => label).join("\n");
  expect(labels).toContain("Wat?");
  expect([labels, ...allOf(data).columns.flat().map(String)].join("\n")).not.toContain("\0");
});
