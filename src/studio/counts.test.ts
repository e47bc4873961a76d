import { expect, test } from "vitest";
import { en, nl } from "./counts.ts";

test("thousands are set apart as each language does", () => {
  expect([nl(98), nl(20000), en(20000)]).toEqual(["98", "20.000", "20,000"]);
});
