import { expect, it } from "vitest";
import { warning } from "../../problem.ts";
import { streamed } from "./streamed.ts";

it("a file can be made twice, and tells what was found the last time with its name", () => {
  let times = 0;
  const { bytes, problems } = streamed("x.sav", function* () {
    times++;
    yield Uint8Array.of(1, 2);
    yield Uint8Array.of(3);
    return [warning("import-rows-empty", { row: 4 }, { count: times })];
  });
  expect(problems()).toEqual([]);
  const pieces = bytes instanceof Uint8Array ? [bytes] : [...bytes];
  expect(pieces).toEqual([Uint8Array.of(1, 2), Uint8Array.of(3)]);
  expect([...bytes]).toHaveLength(2);
  expect(problems()).toEqual([warning("import-rows-empty", { file: "x.sav", row: 4 }, { count: 2 })]);
});
