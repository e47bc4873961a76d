import { expect, test } from "vitest";
import { labelledDialect } from "./dialect.ts";

test("a column of a file with labels is called by its label, and by its name where it has none", () => {
  const heads = labelledDialect.columns(
    [
      ["q1", "q2", "q3"],
      ["Hoe ging het?", ""],
    ],
    { onlyValue: () => undefined },
  );
  expect(heads.map(({ text }) => text)).toEqual(["Hoe ging het?", "q2", "q3"]);
});

test("is recognised by the file it is in and never by a header, which takes two rows", () => {
  const rows = [
    ["q1", "q2"],
    ["Hoe ging het?", "Waarom?"],
  ];
  expect(labelledDialect.recognises(rows)).toBe(false);
  expect(labelledDialect.headerRows(rows)).toBe(2);
});
