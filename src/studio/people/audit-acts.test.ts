import { expect, test } from "vitest";
import { actInWords, resultInWords } from "./audit-acts.ts";

test("an act is told in the reader's language, and in the log's own words where nobody found better ones", () => {
  expect(actInWords("POST /api/people", "nl")).toBe("Iemand uitgenodigd");
  expect(actInWords("POST /api/people", "en")).toBe("Invited somebody");
  expect(actInWords("POST /api/nergens", "nl")).toBeUndefined();
});

test("a reply is told by a word; what refused it keeps its number", () => {
  expect(resultInWords("204", "nl")).toBe("gelukt");
  expect(resultInWords("403", "nl")).toBe("geweigerd (403)");
  expect(resultInWords("503", "en")).toBe("failed (503)");
  expect(resultInWords("written and read back", "nl")).toBe("written and read back");
});
