import { expect, it } from "vitest";
import { warning, type Problem } from "../../problem.ts";
import type { LabelledData, RowReading } from "./model.ts";
import { countRows, readBlocks } from "./reading.ts";

const CUT = warning("import-rows-empty", { file: "x.sav" }, { count: 1 });

/** Invented: three blocks of numbers, after which something is told. */
function invented(rows: number | undefined, told: readonly Problem[] = [CUT]): LabelledData {
  function* blocks(): RowReading {
    for (const size of [2, 3, 1]) yield { size, columns: [new Float64Array(size)] };
    return told;
  }
  return { ...(rows === undefined ? {} : { rows }), blocks } as LabelledData;
}

it("blocks come with the number of their first row, and at the end what was wrong", () => {
  const from: number[] = [];
  expect(readBlocks(invented(undefined), (_, first) => from.push(first))).toEqual([CUT]);
  expect(from).toEqual([0, 2, 5]);
});

it("rows are counted only where the file does not say how many there are", () => {
  expect(countRows(invented(undefined))).toBe(6);
  expect(countRows(invented(9))).toBe(9);
});
