import { describe, expect, it } from "vitest";
import { sayNumbers } from "./answer-numbers.ts";

describe("the numbers of a theme's answers", () => {
  it.each([
    [[], ""],
    [[3], "3"],
    [[1, 2], "1, 2"],
    [[1, 2, 3, 5, 8, 9], "1–3, 5, 8, 9"],
    [[4, 6, 7, 8, 9], "4, 6–9"],
  ])("%j are said as %j", (numbers, said) => {
    expect(sayNumbers(numbers)).toBe(said);
  });
});
