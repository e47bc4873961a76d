import { expect, test } from "vitest";
import type { Questionnaire } from "../model.ts";
import { withBothForms } from "./both-forms.ts";
import { inBothForms } from "./address.ts";
import { firstWording, withWords, wordsIn } from "./forms.ts";
import { answersIn, kindOfAnswer } from "./pasted-list.ts";

test.each([
  ["bullets", "• Werk\n• Zorg\n  - Wonen", ["Werk", "Zorg", "Wonen"]],
  ["numbers and letters", "1. Werk\n2) Zorg\n(c) Wonen\nd. Geld", ["Werk", "Zorg", "Wonen", "Geld"]],
  ["line ends of every system", "Werk\r\nZorg\rWonen\u2028Geld", ["Werk", "Zorg", "Wonen", "Geld"]],
  ["a row of a sheet", "Werk\tZorg\tWonen", ["Werk", "Zorg", "Wonen"]],
  ["empty lines, spaces and doubles", "  Werk \n\n Werk\nZorg  en   jeugd", ["Werk", "Zorg en jeugd"]],
  ["a number that is the answer", "2024\n18–25 jaar", ["2024", "18–25 jaar"]],
  ["nothing", " \n\t\n", []],
])("answers are read from a list with %s", (_what, pasted, answers) => {
  expect(answersIn(pasted)).toEqual(answers);
});

test("a list without end is cut", () => {
  expect(answersIn(Array.from({ length: 5000 }, (_, i) => `antwoord ${i}`).join("\n"))).toHaveLength(200);
});

test.each([
  ["Anders, namelijk…", "other"],
  ["Other (please specify)", "other"],
  ["Geen van deze", "exclusive"],
  ["Weet ik niet", "dont-know"],
  ["Andere organisaties", "plain"],
] as const)("“%s” is known by its words", (words, kind) => {
  expect(kindOfAnswer(words)).toBe(kind);
});

test.each([
  ["Hoe beoordeel je de kwaliteit?", "Hoe beoordeelt u de kwaliteit?"],
  ["In welke mate maak je je zorgen?", "In welke mate maakt u zich zorgen?"],
  ["Waar werk je?", "Waar werkt u?"],
  ["Heb je tijd?", "Hebt u tijd?"],
])("“%s” becomes “%s”, and back", (je, u) => {
  expect(inBothForms(je, "je")).toEqual({ je, u });
  expect(inBothForms(u, "u")).toEqual({ je, u });
});

test("what is yours is told from who you are", () => {
  expect(inBothForms("Wat vind jij van jouw werk, en hoe gaat het met je collega’s?", "je").u).toBe(
    "Wat vindt u van uw werk, en hoe gaat het met uw collega’s?",
  );
  expect(inBothForms("Waar gaan je zorgen naar uit?", "je").u).toBe("Waar gaan uw zorgen naar uit?");
  expect(inBothForms("Uw organisatie en u", "u").je).toBe("Je organisatie en je");
});

test("words that address the reader get a second form, others keep one", () => {
  expect(withWords(undefined, "je", "Werk je veel?")).toEqual({
    nl: { je: "Werk je veel?", u: "Werkt u veel?" },
  });
  expect(withWords({ nl: "Werk" }, "u", "Zorg")).toEqual({ nl: "Zorg" });
  const both = { nl: { je: "Werk je?", u: "Werkt u?" }, en: "Do you work?" };
  expect(withWords(both, "u", "Werkt u al?").nl).toEqual({ je: "Werk je?", u: "Werkt u al?" });
  expect(withWords({ nl: { je: "Sector", u: "Uw sector" } }, "u", "Sector").nl).toBe("Sector");
});

test("English stands beside the Dutch, and goes when it is emptied", () => {
  expect(withWords({ nl: "Werk" }, "en", "Work")).toEqual({ nl: "Werk", en: "Work" });
  expect(withWords({ nl: "Werk", en: "Work" }, "en", "")).toEqual({ nl: "Werk" });
  expect([wordsIn({ nl: "Werk" }, "en"), wordsIn({ nl: "Werk" }, "u"), wordsIn(undefined, "je")]).toEqual([
    "",
    "Werk",
    "",
  ]);
  expect([firstWording("en", "je"), firstWording("nl", "u")]).toEqual(["en", "u"]);
});

test("every text of a questionnaire that addresses its reader gets its other form, in whichever it is", () => {
  const questionnaire: Questionnaire = {
    format: "questionnaire.v1",
    title: { nl: "Werk" },
    introduction: { nl: "Fijn dat u meedoet.", en: "Good that you take part." },
    languages: ["nl", "en"],
    pages: [{ questions: [{ type: "open-text", code: "q1", text: { nl: "Waar werk je?" } }] }],
  };
  const made = withBothForms(questionnaire, "je");
  expect(made.introduction?.nl).toEqual({ je: "Fijn dat je meedoet.", u: "Fijn dat u meedoet." });
  expect(made.pages[0]?.questions[0]?.text).toEqual({ nl: { je: "Waar werk je?", u: "Waar werkt u?" } });
  expect(withBothForms(made, "u")).toEqual(made);
});
