import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allOf, written } from "../../../test/support/labelled-data.ts";
import { inMemory } from "../byte-source.ts";
import { readSav } from "./read/index.ts";
import { writeSav } from "./write/index.ts";

const REFERENCE = process.env["PEILSCHAAL_REFERENCE"];
const folder = join(REFERENCE ?? "", "data/exchange/sav");
const files =
  REFERENCE === undefined ? [] : readdirSync(folder).filter((name) => /\.(z?sav|por)$/.test(name));
const why = REFERENCE === undefined ? "PEILSCHAAL_REFERENCE is not set: real files are not here" : "";

describe.skipIf(REFERENCE === undefined)(`files of SPSS, haven, pyreadstat and PSPP ${why}`, () => {
  it.each(files)("%s is read whole, or refused with the reason", (name) => {
    const { value, problems } = readSav(inMemory(readFileSync(join(folder, name))), name);
    if (name.endsWith(".por")) {
      expect(problems.map(({ code }) => code)).toEqual(["sav-is-portable"]);
      return;
    }
    expect(problems).toEqual([]);
    const { columns, problems: later } = allOf(value!);
    expect(later).toEqual([]);
    expect(columns[0]).toHaveLength(value!.rows ?? 0);
    const again = readSav(inMemory(written(writeSav(value!, "zlib")).bytes), name).value!;
    expect(again.dictionary).toEqual(value!.dictionary);
    expect(allOf(again).columns).toEqual(columns);
  });

  it("the poll of Thanksgiving has its 1,058 rows, its set of pies and its long answers", () => {
    const bytes = readFileSync(join(folder, "pspp-thanksgiving-mrsets.zsav"));
    const data = readSav(inMemory(bytes), "x.zsav").value!;
    expect(data.rows).toBe(1058);
    expect(data.dictionary.sets).toMatchObject([
      {
        name: "$pies",
        label: "Which type of pie is typically served",
        counted: "1",
        variables: { length: 12 },
      },
    ]);
    const other = data.dictionary.variables.findIndex(({ name }) => name === "main_dish_other");
    const longest = allOf(data).columns[other]!.reduce<number>(
      (most, one) => Math.max(most, String(one).length),
      0,
    );
    expect(longest).toBeGreaterThan(40);
  });
});
