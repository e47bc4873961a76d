import { expect, test } from "vitest";
import { saySize } from "./size.ts";

test.each([
  [0, "1 kB"],
  [84_400, "84 kB"],
  [999_499, "999 kB"],
  [999_500, "1,0 MB"],
  [1_140_000, "1,1 MB"],
])("%i bytes is told as %s", (bytes, said) => {
  expect(saySize(bytes, "nl")).toBe(said.replace(" ", "\u00A0"));
});

test("in English a size has a decimal point", () => {
  expect(saySize(1_140_000, "en")).toBe("1.1\u00A0MB");
});
