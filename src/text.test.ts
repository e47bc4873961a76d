import { describe, expect, it } from "vitest";
import { sayCount } from "./text.ts";

describe("a number of people", () => {
  it("is said in groups of three digits from ten thousand on", () => {
    const said = [0, 999, 9999, 10_000, 123_456, 1_234_567].map((count) => sayCount(count, "nl"));
    expect(said).toEqual(["0", "999", "9999", "10.000", "123.456", "1.234.567"]);
    expect(sayCount(1_234_567, "en")).toBe("1,234,567");
  });
});
