import { expect, test } from "vitest";
import { Measures } from "./measures.ts";

test("each length that is used is described once, in order", () => {
  const measures = new Measures();
  expect([measures.part(0.7634), measures.part(0.05), measures.part(0.7634)]).toEqual([
    "w763",
    "w50",
    "w763",
  ]);
  expect(measures.weight(12)).toBe("g12");
  expect(measures.css()).toBe(".w50{--x:5%}.w763{--x:76.3%}.g12{flex-grow:12}");
});

test("a bar is never longer than everybody or shorter than nothing", () => {
  const measures = new Measures();
  expect([measures.part(1.2), measures.part(-1)]).toEqual(["w1000", "w0"]);
});
