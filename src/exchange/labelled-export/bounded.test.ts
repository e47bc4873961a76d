import { expect, test } from "vitest";
import { dataOf, dictionaryOf, numberVariable } from "../../../test/support/labelled-data.ts";
import { readBlocks } from "../labelled/reading.ts";
import type { LabelledData, RowReading } from "../labelled/model.ts";
import { bounded } from "./bounded.ts";

const dictionary = dictionaryOf([numberVariable("a"), numberVariable("b")]);

/** Says and gives any number of rows, a million at a time. */
function endless(variables: LabelledData["dictionary"]["variables"], rows?: number): LabelledData {
  const column = new Float64Array(1_000_000);
  function* blocks(): RowReading {
    for (let i = 0; i < 1000; i++) yield { size: column.length, columns: variables.map(() => column) };
    return [];
  }
  return { dictionary: { ...dictionary, variables }, blocks, ...(rows === undefined ? {} : { rows }) };
}

function readFrom(data: LabelledData): { readonly codes: readonly string[]; readonly blocks: number } {
  let blocks = 0;
  const problems = readBlocks(bounded(data, "x.sav"), () => void blocks++);
  return { codes: problems.map(({ code }) => code), blocks };
}

test("data with as many rows as a poll has are read as they are", () => {
  const data = dataOf(dictionary, [
    [1, 2],
    [3, 4],
  ]);
  expect(readFrom(data)).toEqual({ codes: [], blocks: 1 });
});

test("more rows than a poll can have are refused: before the first where the file says so, else when they come", () => {
  expect(readFrom(endless(dictionary.variables, 9e9))).toEqual({
    codes: ["import-too-many-rows"],
    blocks: 0,
  });
  expect(readFrom(endless(dictionary.variables))).toEqual({ codes: ["import-too-many-rows"], blocks: 1 });
});

test("rows of more values than a table can have are refused", () => {
  const wide = Array.from({ length: 101 }, (_, i) => numberVariable(`v${i}`));
  expect(readFrom(endless(wide, 1_000_000))).toEqual({ codes: ["import-too-many-cells"], blocks: 0 });
});
