import { expect, test } from "vitest";
import { isCode } from "../../../questionnaire/code.ts";
import { newCode } from "./new-code.ts";

test.each([
  ["Lokale balie", [], "lokale-balie"],
  ["Één loket!", [], "een-loket"],
  ["Balie", ["balie", "balie-2"], "balie-3"],
  ["24 uur", [], "24-uur"],
  ["—", [], "thema"],
])("%s becomes a code that nothing else has", (title, known, code) => {
  expect(newCode(title, known)).toBe(code);
});

test("a sub-point's code begins with its theme's, and every code is one", () => {
  expect(newCode("Snelle opvolging", [], "gemeente")).toBe("gemeente-snelle-opvolging");
  for (const title of ["a".repeat(400), "🙂", "'; DROP TABLE", "x-".repeat(40)]) {
    expect(isCode(newCode(title, []))).toBe(true);
    expect(isCode(newCode(title, [], "t".repeat(60)))).toBe(true);
  }
});
