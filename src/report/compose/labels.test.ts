import { describe, expect, it } from "vitest";
import { joinLabels, upperFirst } from "./labels.ts";

describe("answers put together are said as one would say them", () => {
  it.each([
    [["Goed", "Zeer goed"], "goed of zeer goed"],
    [["Veel zorgen", "Heel veel zorgen"], "veel of heel veel zorgen"],
    [["Een beetje zorgen", "Geen zorgen"], "een beetje of geen zorgen"],
    [["ICT", "DigiD"], "ICT of digiD"],
    [["A", "B", "C"], "A, B of C"],
    [["Goed"], "goed"],
    [[], ""],
  ])("%j", (labels, said) => {
    expect(joinLabels(labels, "of")).toBe(said);
  });

  it("with a capital where a sentence starts", () => {
    expect(upperFirst("één of twee")).toBe("Één of twee");
    expect(upperFirst("")).toBe("");
  });
});
