import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

const NBSP = "\u00A0";
const base = { participants: 98, skipped: 0, notAsked: 0, brokeOff: 0, route: null };

describe("a report says in Dutch", () => {
  it("which poll of the series it is", () => {
    expect([1, 2, 20, 21].map((wave) => nl.resultsOf(wave))).toEqual([
      "Resultaten eerste peiling",
      "Resultaten tweede peiling",
      "Resultaten twintigste peiling",
      "Resultaten 21e peiling",
    ]);
  });

  it("why N is smaller, leaving out what is zero", () => {
    expect(nl.base(base)).toBe("");
    expect(nl.base({ ...base, notAsked: 3, skipped: 2, route: "‘Geen zorgen’ bij vraag 2" })).toBe(
      `van 98${NBSP}deelnemers: 3${NBSP}kregen de vraag niet (‘Geen zorgen’ bij vraag 2), 2${NBSP}sloegen de vraag over.`,
    );
    expect(nl.base({ ...base, skipped: 1, brokeOff: 1 })).toBe(
      `van 98${NBSP}deelnemers: 1${NBSP}sloeg de vraag over, 1${NBSP}stopte eerder.`,
    );
  });

  it("a title that has quotes of its own in other quotes", () => {
    expect(nl.quoted("Groei naar ‘één overheid’")).toBe("“Groei naar ‘één overheid’”");
    expect(nl.quoted("Gebrek aan “één overheid”")).toBe("‘Gebrek aan “één overheid”’");
  });

  it("what the mean of a scale stands for", () => {
    const figures = { mean: "3,1", median: "3", ends: ["1 = zeer slecht", "5 = zeer goed"] as const };
    expect(nl.location({ ...figures, withoutDontKnow: true })).toBe(
      "Gemiddelde 3,1 (1 = zeer slecht; 5 = zeer goed); mediaan 3; zonder ‘weet ik niet’.",
    );
    expect(nl.location({ ...figures, ends: null, withoutDontKnow: false })).toBe(
      "Gemiddelde 3,1; mediaan 3.",
    );
  });

  it("percentages and decimals as Dutch writes them", () => {
    expect(nl.percent(76)).toBe(`76${NBSP}%`);
    expect(nl.decimal(3.14159, 1)).toBe("3,1");
  });

  it("answers and participants apart where they differ", () => {
    expect(nl.answersSaid(14, 14)).toBe(`14${NBSP}antwoorden`);
    expect(nl.answersSaid(14, 12)).toBe(`14${NBSP}antwoorden, 12${NBSP}deelnemers`);
    expect(nl.answersSaid(1, 1)).toBe(`1${NBSP}antwoord`);
  });

  it("no word of a random sample about people who signed up", () => {
    const said = JSON.stringify([
      nl.notDoneSaid("signed-up"),
      nl.standing("Sector"),
      nl.participationSaid(214, null, 98),
    ]);
    expect(said).not.toMatch(/representatief|respons\b|respondent/i);
    expect(nl.notDoneSaid("sample")).not.toContain("geen steekproef");
  });
});

describe("a report says in English", () => {
  it("the same things", () => {
    expect(en.resultsOf(2)).toBe("Results of the second poll");
    expect(en.base({ ...base, notAsked: 1, skipped: 2, brokeOff: 3, route: "‘None’ at question 2" })).toBe(
      `of 98${NBSP}participants: 1${NBSP}was not asked (‘None’ at question 2), 2${NBSP}skipped the question, 3${NBSP}stopped earlier.`,
    );
    expect(en.percent(76)).toBe("76%");
    expect(en.decimal(3.14159, 1)).toBe("3.1");
  });
});
