import { describe, expect, test } from "vitest";
import { answersProblems } from "../../../problems/answers.ts";
import { addressesReader } from "../../../text.ts";
import { pageWords } from "./index.ts";
import type { PageWords } from "./words.ts";

const je = pageWords({ language: "nl", register: "je" });
const u = pageWords({ language: "nl", register: "u" });
const en = pageWords({ language: "en", register: "je" });

/** Everything the pages can say, each sentence that takes something said in several ways. */
function allSaid(words: PageWords): string[] {
  const { landing, asking, hints, review, thanks, notices } = words;
  const made = [
    ...[0, 1, 3].map(landing.skip),
    landing.length(1, false, 1),
    landing.length(10, true, 7),
    landing.moment("donderdag 30 april 2026", "17.00"),
    landing.published("19 mei 2026"),
    asking.progress(3, 3, 10, false),
    asking.progress(3, 5, 10, true),
    asking.wrong(1),
    asking.wrong(2),
    ...(
      [
        [undefined, undefined],
        [2, undefined],
        [undefined, 1],
        [undefined, 3],
        [2, 3],
        [2, 2],
      ] as const
    ).map(([least, most]) => hints.several(least, most)),
    ...(
      [
        [undefined, undefined, 0],
        [0, undefined, 1],
        [undefined, 60, 0],
        [-5, 60, 0],
      ] as const
    ).map(([least, most, decimals]) => hints.number(least, most, decimals)),
    hints.ranking(1),
    hints.ranking(3),
    hints.place(1),
    hints.otherWords("Anders"),
    review.changeWhat("Sector"),
    review.back(9),
    thanks.results.said("19 mei 2026"),
    ...notices.before("maandag 20 april 2026", "09.00").lines,
    ...FAULTS.flatMap((code) =>
      LIMITS.flatMap((limits) =>
        [true, false].map((several) =>
          words.fault(
            { code, values: { ...ALWAYS[code], ...limits } },
            { option: "Anders", several, parts: !several },
          ),
        ),
      ),
    ),
  ];
  return [...made, ...stringsIn(words)];
}

/** What a fault never comes without. */
const ALWAYS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "answer-too-long": { length: 9, found: 10 },
  "answer-too-many": { most: 3 },
  "answer-too-few": { least: 2 },
};

/** Bounds as questions have them. */
const LIMITS = [
  { least: 0, decimals: 0 },
  { most: 60, decimals: 1 },
  { least: 2, most: 60, decimals: 2 },
  { most: 1, least: 1, decimals: 0 },
] as const;

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What a participant's form can be told is wrong. */
const FAULTS = [
  "answer-unknown",
  "answer-not-a-number",
  "answer-out-of-bounds",
  "answer-too-precise",
  "answer-too-long",
  "answer-exclusive",
  "answer-too-many",
  "answer-too-few",
  "answer-place-twice",
  "answer-place-missing",
  "answer-required",
  "answer-other-empty",
] as const;

describe("what the pages say", () => {
  test("calls somebody u who is called u", () => {
    const said = allSaid(u).join("\n");
    expect(said).not.toMatch(/(?<!\p{L})(je|jij|jou|jouw)(?!\p{L})/iu);
    expect(said).toContain("Bedankt. Uw antwoorden zijn binnen.");
  });

  test("calls somebody je who is called je", () => {
    expect(allSaid(je).join("\n")).not.toMatch(/(?<!\p{L})(u|uw)(?!\p{L})/iu);
  });

  test("is said in as many words in both registers, and differs only where it addresses the reader", () => {
    const [informal, formal] = [allSaid(je), allSaid(u)];
    expect(informal).toHaveLength(formal.length);
    informal.forEach((sentence, i) => {
      if (sentence !== formal[i]) expect(addressesReader(sentence), sentence).toBe(true);
    });
  });

  test("is complete in English, and no Dutch is left in it", () => {
    const said = allSaid(en);
    expect(said).toHaveLength(allSaid(je).length);
    expect(said.join("\n")).not.toMatch(/\b(vraag|antwoord|niet|deze|jouw|peiling)\b/i);
  });

  test("leaves no hole open and shouts nowhere", () => {
    for (const words of [je, u, en]) {
      for (const sentence of allSaid(words)) expect(sentence).not.toMatch(/undefined|null|NaN|\{|!|\s{2}|^$/);
    }
  });

  test("avoids the words that participants should not meet", () => {
    const said = allSaid(je).join("\n").toLowerCase();
    for (const word of ["respondent", "token", "survey", "enquête", "tooltip"])
      expect(said).not.toContain(word);
  });

  test("does not call anonymous what is confidential", () => {
    for (const words of [je, u, en]) {
      const { promise } = words.landing;
      const said = stringsIn([promise.vertrouwelijk, words.footer.about.vertrouwelijk])
        .join(" ")
        .toLowerCase();
      expect(said).not.toMatch(/anoniem|anonym/);
    }
  });

  test("has a sentence of its own for every fault that a form can have", () => {
    const general = je.fault(
      { code: "submission-malformed", values: {} },
      { option: "", several: false, parts: false },
    );
    for (const code of FAULTS) {
      expect(je.fault({ code, values: {} }, { option: "", several: false, parts: false }), code).not.toBe(
        general,
      );
    }
    const onlyOfPrograms = Object.keys(answersProblems).filter(
      (code) => !(FAULTS as readonly string[]).includes(code),
    );
    expect(onlyOfPrograms.toSorted()).toEqual([
      "answer-not-asked",
      "answer-not-text",
      "answer-other-unchosen",
      "answer-variable-unknown",
      "answers-empty",
      "form-number-malformed",
      "submission-malformed",
    ]);
  });
});
