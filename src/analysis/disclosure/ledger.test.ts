import { describe, expect, test } from "vitest";
import { crossOf, requestFor } from "../../../test/support/invented-polls.ts";
import { readLedgerLines, writeLedgerLines } from "./ledger.ts";
import { protect } from "./protect.ts";

const table = crossOf("q1", ["ja", "nee"], { x: { counts: [20, 20] }, y: { counts: [30, 20] } });

describe("the ledger", () => {
  test("holds every number of a publication, in one order, and reads as it was written", () => {
    const { numbers } = protect(requestFor([table])).value;
    const text = writeLedgerLines(numbers);
    expect(text.split("\n")[0]).toBe(
      '{"wave":2,"version":1,"date":"2026-05-19","subject":"participants","answers":["#completed"],"by":null,"groups":[],"count":90}',
    );
    expect(readLedgerLines(text, "publications.jsonl")).toEqual({ value: numbers, problems: [] });
    expect(
      numbers.map(({ subject, by, groups, answers, count }) =>
        [subject, by ?? "-", groups.join("+"), answers.join("+"), count].join(" "),
      ),
    ).toEqual([
      "participants -  #completed 90",
      "q1 -  ja 50",
      "q1 -  nee 40",
      "q1 -  #answered 90",
      "q1 -  #skipped 0",
      "q1 -  #not-asked 0",
      "q1 -  #broke-off 0",
      "q1 sector x ja 20",
      "q1 sector x nee 20",
      "q1 sector x #answered 40",
      "q1 sector y ja 30",
      "q1 sector y nee 20",
      "q1 sector y #answered 50",
    ]);
  });

  test("is read with any line end, with a byte order mark and with empty lines", () => {
    const text = writeLedgerLines(protect(requestFor([table])).value.numbers);
    const other = `\uFEFF${text.replaceAll("\n", "\r\n")}\r\n\n`;
    expect(readLedgerLines(other, "p").value).toHaveLength(13);
  });

  test.each([
    ["{", "JSON"],
    ["[]", "JSON"],
    ["null", "JSON"],
    ['{"wave":2}', "version"],
    [
      '{"wave":2,"version":1,"date":"2026-05-19","subject":"q1","answers":["a"],"by":null,"groups":[],"count":-1}',
      "count",
    ],
    [
      '{"wave":2,"version":1,"date":"2026-05-19","subject":"q1","answers":"a","by":null,"groups":[],"count":1}',
      "answers",
    ],
    [
      '{"wave":2,"version":1,"date":"2026-05-19","subject":"q1","answers":["a"],"by":null,"groups":[],"count":1,"name":"x"}',
      "name",
    ],
    [
      '{"wave":2,"version":1,"date":"2026-05-19","subject":"q1","answers":["a"],"by":null,"groups":[],"count":1,"__proto__":{}}',
      "__proto__",
    ],
  ])("is refused as a whole with the broken line %s", (line, property) => {
    const read = readLedgerLines(
      `${writeLedgerLines(protect(requestFor([table])).value.numbers)}${line}\n`,
      "p.jsonl",
    );
    expect(read.value).toBeUndefined();
    expect(read.problems).toMatchObject([
      { code: "ledger-line-broken", place: { file: "p.jsonl", row: 14 }, values: { property } },
    ]);
  });
});
