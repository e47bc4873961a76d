import { describe, expect, it } from "vitest";
import { tie } from "./tie.ts";

describe("numbers and the words they belong to", () => {
  it.each([
    ["71 van 93 deelnemers", "71_van_93_deelnemers"],
    ["N = 93 van 98", "N_=_93_van_98"],
    ["76 % noemt dit", "76_% noemt dit"],
    ["in peiling 2 en vraag 3", "in peiling_2_en vraag_3"],
    ["onder 5, of meer", "onder 5, of meer"],
    ["een of meer", "een of meer"],
  ])("ties %s", (text, tied) => {
    expect(tie(text).replaceAll("\u00A0", "_")).toBe(tied);
  });
});
