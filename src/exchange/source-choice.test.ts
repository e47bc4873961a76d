import { describe, expect, test } from "vitest";
import type { MapFile } from "./import-map.ts";
import { chosenSource, withChoice } from "./source-choice.ts";

describe("what is said of where the table stands", () => {
  test("a sheet is another table: what was said before is not about it", () => {
    const { choice, rest } = chosenSource([
      { kind: "header-row", row: 3 },
      { kind: "leave-out", question: "q1" },
      { kind: "sheet", sheet: "Ruw" },
      { kind: "header-row", row: 2 },
      { kind: "sure", question: "q2" },
    ]);
    expect(choice).toEqual({ sheet: "Ruw", headerRow: 2 });
    expect(rest).toEqual([{ kind: "sure", question: "q2" }]);
  });
});

describe("a map with a choice", () => {
  const map: MapFile = {
    format: "map.v1",
    title: { nl: "Werk" },
    source: { sheet: "Blad1", headerRow: 4, language: "nl", skipped: ["-"], headerRows: 2 },
    questions: [],
    columns: [],
  };

  test("is as it was where it says so already", () => {
    expect(withChoice(map, {})).toBe(map);
    expect(withChoice(map, { sheet: "Blad1", headerRow: 4 })).toBe(map);
  });

  test("keeps what is not about the table that was read", () => {
    expect(withChoice(map, { headerRow: 2 })).toEqual({
      format: "map.v1",
      title: { nl: "Werk" },
      source: { sheet: "Blad1", headerRow: 2, language: "nl" },
    });
    expect(withChoice(map, { sheet: "Blad2" }).source).toEqual({ sheet: "Blad2", language: "nl" });
  });
});
