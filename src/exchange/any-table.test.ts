import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf, TriedImport } from "../../test/support/imports.ts";
import { checkQuestionnaire } from "../questionnaire/check.ts";
import { readResponses } from "../responses/read.ts";
import { writeResponses } from "../responses/write.ts";

/** Cells that have bitten somebody, and headers of programs and of JavaScript. */
const CELLS = [
  ..."=1+1|=cmd|'/c calc'!A1|+31612345678|-1|@SUM(A1)|\t=1|#not-asked|#N/A|##|__proto__|constructor|toString".split(
    "|",
  ),
  ..."\u0000|\u0007a|\uFFFE|\uD83D|\u202Ekeerom|👩‍👩‍👧|a\u00A0b|NULL|-|–|1,5|1.000|1e9|0x1F|Infinity|NaN".split(
    "|",
  ),
  ..."Ja|Nee|ja |JA|Goed|Slecht|Neutraal|Weet ik niet|Anders|Anders, namelijk|a;b;|a, b|a, b, c|A1|Y|N/A|1|2|3|10".split(
    "|",
  ),
  ..."twee\nregels|<script>alert(1)</script>|&amp;|[x](javascript:1)|2026-11-03 10:00|3/11/2026 9:00|a@b.example".split(
    "|",
  ),
  `"`,
  `""`,
  "x".repeat(3000),
];
const HEADERS = [
  ...CELLS,
  ..."ID|Begintijd|Tijd van voltooien|E-mail|Naam|Timestamp|Respondent ID|submitdate|lastpage|V1|Status|Finished".split(
    "|",
  ),
  ..."Vraag [Rij 1]|Vraag [Rij 2]|Vraag - Optie|Vraag - Anders (geef aan)|Vraag|Wat vindt u?|0|1|2|3|Q1_SQ001|Q1_other|Q1".split(
    "|",
  ),
  ..."Veld #1:Vraag|Other - Write In:Vraag|Hoe goed? (1-5)|Hoeveel?|type|name|label".split("|"),
];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...CELLS, "") },
  { weight: 1, arbitrary: fc.string() },
);
const header = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HEADERS, "") },
  { weight: 1, arbitrary: fc.string() },
);

/** A column repeats a few cells, as answers do, or holds whatever comes. */
const column = (rows: number) =>
  fc.oneof(
    fc
      .tuple(
        fc.array(cell, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(3), { minLength: rows, maxLength: rows }),
      )
      .map(([few, picks]) => picks.map((pick) => few[pick % few.length] ?? "")),
    fc.array(cell, { minLength: rows, maxLength: rows }),
  );

const table = fc
  .tuple(fc.array(header, { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 24 }))
  .chain(([headers, rows]) =>
    fc
      .tuple(...headers.map(() => column(rows)))
      .map((columns) => [
        headers,
        ...Array.from({ length: rows }, (_, row) => columns.map((cells) => cells[row] ?? "")),
      ]),
  );

test("any table at all becomes a poll that holds together, or is told why not", () => {
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, separator) => {
      const tried = new TriedImport(csvOf(rows, separator));
      const { answers } = tried;
      if (tried.proposed === undefined) {
        expect(tried.problems.some(({ severity }) => severity === "error")).toBe(true);
        return;
      }
      if (tried.map.questions.length === 0) return;
      if (answers === undefined) throw new Error(`the proposed map was refused: ${tried.codes.join()}`);
      const width = tried.export?.table.columns.length ?? 0;
      expect(tried.map.columns.map((one) => one.column)).toEqual(
        Array.from({ length: width }, (_, i) => i + 1),
      );
      const all = tried.export?.table.parts.reduce((sum, part) => sum + part.rows, 0);
      expect(answers.data.size + answers.listed.length).toBe(all);
      expect(checkQuestionnaire(answers.questionnaire)).toEqual([]);
      const written = writeResponses(answers.data);
      const again = readResponses(written, answers.questionnaire);
      expect(again.problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(again.value === undefined ? "" : writeResponses(again.value)).toBe(written);
      expect(
        new TriedImport(csvOf(rows, separator), {
          corrected: (map) => JSON.parse(JSON.stringify(map)) as typeof map,
        }).map,
      ).toEqual(tried.map);
    }),
    { numRuns: 200 },
  );
});
