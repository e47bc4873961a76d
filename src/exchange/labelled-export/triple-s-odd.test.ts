import { expect, test } from "vitest";
import { readLabelledExport } from "./read.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const AGE =
  '<variable ident="1" type="quantity"><name>q</name><label>Hoe oud bent u?</label><position start="1" finish="3"/><values><range from="0" to="120"/><value code="999">onbekend</value></values></variable>';
const definition = `<?xml version="1.0"?><sss version="1.2"><survey><record ident="A">${AGE}</record></survey></sss>`;

test("a code beyond the range of an amount is no amount: it says why there is none", () => {
  const files = [
    { name: "a.sss", bytes: bytes(definition) },
    { name: "a.asc", bytes: bytes(" 30\n999\n 41\n  7\n") },
  ];
  const read = readLabelledExport(files, undefined, "nl")?.value;
  expect(read?.data.dictionary.variables[0]?.missing).toEqual({ values: [999] });
  expect(read?.proposal.questions.map(({ question }) => question.type)).toEqual(["number"]);
  expect(JSON.stringify(read?.proposal.questions)).toContain("onbekend");
});

test.each([
  ["alone", [bytes("SSS\nVERSION 1.1\nRECORD A\nVARIABLE 1\n")]],
  ["with its data", [bytes("SSS 1.0\nDATE 1-1-1998\n"), bytes("1\n2\n")]],
])("a definition of keywords is told as what it is, %s", (_, given) => {
  const files = given.map((one, i) => ({ name: `a${i}`, bytes: one }));
  expect(readLabelledExport(files, undefined, "nl")?.problems.map(({ code }) => code)).toEqual([
    "sss-keywords",
  ]);
});

test("a csv whose first column is called so is a csv", () => {
  const files = [{ name: "a.csv", bytes: bytes("sss;sector\n1;Rijk\n") }];
  expect(readLabelledExport(files, undefined, "nl")).toBeUndefined();
});
