import { describe, expect, it } from "vitest";
import type { Coding, Theme } from "../model.ts";
import { noWords } from "../text/word-list.ts";
import { codeSpaceOf } from "./code-space.ts";
import { describedExamples } from "./codebook-examples.ts";
import { codedExamples, earlierExamples, wordsByRow } from "./examples.ts";
import { MOST_SUGGESTED, NO_CODE, type Scored } from "./model.ts";
import { prepareSuggestions, spread } from "./prepare.ts";
import { reasonFor } from "./reasons.ts";
import { createScorer } from "./score-answers.ts";
import { createSession, type Session } from "./session.ts";
import { vectorsOf } from "./vectors.ts";

const themes: Theme[] = [
  { code: "regels", title: { nl: "Regels" }, include: "Wetten en procedures.", subpoints: [] },
  { code: "mensen", title: { nl: "Mensen" }, exclude: "Te weinig geld (geld); zie regels", subpoints: [] },
  { code: "geld", title: { nl: "Geld", en: "Money" }, subpoints: [] },
];
const space = codeSpaceOf(themes);
const SAYINGS = [
  [
    "te veel regels voor {}",
    "de regels rond {} zijn onduidelijk",
    "procedures bij {} duren te lang door regels",
  ],
  [
    "te weinig mensen bij {}",
    "collega's van {} vertrekken, er zijn geen mensen",
    "mensen met kennis van {} ontbreken",
  ],
  ["er is geen geld voor {}", "bezuinigingen op {}, het geld is op", "geld voor {} komt te laat"],
];
const SUBJECTS = [
  "vergunningen",
  "de balie",
  "toezicht",
  "scholen",
  "zorg",
  "wegen",
  "parken",
  "archieven",
  "subsidies",
  "paspoorten",
];
/** Invented answers about three things, in turn. */
const answers = SUBJECTS.flatMap((subject) =>
  [0, 1, 2].flatMap((place) => SAYINGS.map((sayings) => sayings[place]!.replace("{}", subject))),
);
const codeOf = (answer: number): number => answer % 3;

function sessionOf(elsewhere = describedExamples([], space)): Session {
  const folds = answers.map((_, i) => Math.floor(i / 3) % 5);
  const byChance = answers.map((_, i) => i % 5 === 0);
  return createSession({ answers, folds, byChance, elsewhere, space, words: noWords, language: "nl" });
}
const best = (scored: Scored, answer: number): number => scored.codes[answer * MOST_SUGGESTED]!;

describe("suggestions", () => {
  it("are none before anything is known, and follow from the codebook's words alone", () => {
    expect(best(sessionOf().suggest().scored, 0)).toBe(NO_CODE);
    const { scored, model } = sessionOf(describedExamples(themes, space)).suggest();
    expect(answers.filter((_, i) => best(scored, i) === codeOf(i)).length).toBeGreaterThan(
      0.7 * answers.length,
    );
    expect(model.learned.calibrated).toBe(false);
  });

  it("learn at once: like answers follow the one that was just coded, and its correction", () => {
    const session = sessionOf();
    session.decide(0, [0]);
    session.decide(1, [1]);
    session.decide(2, [2]);
    const { scored } = session.suggest();
    expect([9, 10, 11].map((answer) => best(scored, answer))).toEqual([0, 1, 2]);
    session.decide(0, [1]);
    session.decide(1, [0]);
    const { scored: corrected } = session.suggest();
    expect([9, 10].map((answer) => best(corrected, answer))).toEqual([1, 0]);
  });

  it("come out nearly alike, coded one by one or all together", () => {
    const [oneByOne, together] = [sessionOf(), sessionOf()];
    const decisions = new Map([...Array(45).keys()].map((answer) => [answer, [codeOf(answer)]]));
    for (const [answer, codes] of decisions) oneByOne.decide(answer, codes);
    together.decideAll(decisions);
    const [one, all] = [oneByOne.suggest(), together.suggest()];
    const differ = answers.filter((_, i) => best(one.scored, i) !== best(all.scored, i));
    expect(differ.length).toBeLessThan(5);
    expect(all.model.learned.calibrated).toBe(true);
  });

  it("are surer of what they get right, and give exactly one code where people always do", () => {
    const session = sessionOf();
    session.decideAll(new Map([...Array(60).keys()].map((answer) => [answer, [codeOf(answer)]])));
    const { scored } = session.suggest();
    const rest = [...answers.keys()].slice(60);
    expect(rest.filter((answer) => best(scored, answer) === codeOf(answer)).length).toBeGreaterThan(
      0.9 * rest.length,
    );
    expect(new Set(scored.taken.subarray(60))).toEqual(new Set([1]));
    for (const answer of rest)
      expect(scored.certainty[answer]).toBeCloseTo(scored.probabilities[answer * MOST_SUGGESTED]!, 5);
  });
});

const by = "C1";
const given = (code: string, more: object = {}) => ({ code, by, accepted: true, ...more });

function codingOf(coded: Coding["answers"]): Coding {
  return { format: "coding.v1", variable: "q", themes, answers: coded };
}
const rows = answers.map((words, i) => ({ row: `r${i}`, words }));

describe("what is learned from", () => {
  const texts = wordsByRow(rows);

  it("is what a person read: no waiting suggestion, no bulk, nothing that was coded back", () => {
    const coding = codingOf([
      { row: "r0", codes: [given("regels")] },
      { row: "r1", codes: [], by },
      { row: "r2", codes: [given("geld", { accepted: false, suggestedBy: "program" })] },
      { row: "r3", codes: [given("geld", { suggestedBy: "program", inBulk: true })] },
      { row: "r4", codes: [], backTo: "optie", by },
      { row: "weg", codes: [given("geld")] },
    ]);
    expect(codedExamples(coding, texts, space).map(({ row, codes }) => [row, codes])).toEqual([
      ["r0", [0]],
      ["r1", []],
    ]);
  });

  it("is the codebook: titles, what belongs, and where what does not belong goes", () => {
    const said = describedExamples(themes, space).map(({ text, codes }) => [text.trim(), codes]);
    expect(said).toContainEqual(["Regels", [0]]);
    expect(said).toContainEqual(["Wetten en procedures", [0]]);
    expect(said).toContainEqual(["Te weinig geld (geld)", [2]]);
    expect(said).toContainEqual(["zie regels", [0]]);
    expect(said).toContainEqual(["Money", [2]]);
  });

  it("is an earlier wave, for half, as far as its codes are still there", () => {
    const coding = codingOf([
      { row: "r0", codes: [given("regels"), given("oud")] },
      { row: "r1", codes: [given("oud")] },
    ]);
    const examples = earlierExamples(coding, texts, space);
    expect(examples.map(({ codes, weight, fold, row }) => [codes, weight, fold, row])).toEqual([
      [[0], 0.5, -1, undefined],
    ]);
  });

  it("is spread evenly where there is too much", () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([0, 3, 6]);
  });
});

describe("a suggestion for a whole question", () => {
  const coded = rows.slice(0, 45).map(({ row }, i) => ({ row, codes: [given(themes[codeOf(i)]!.code)] }));
  const prepared = prepareSuggestions({
    coding: codingOf(coded),
    answers: rows,
    earlier: [],
    language: "nl",
  });
  const score = createScorer(prepared.model, noWords, "nl");

  it("is the same in one piece as in many", () => {
    const whole = score(answers);
    const parts = [answers.slice(0, 7), answers.slice(7, 50), answers.slice(50)].map(score);
    expect([...whole.codes]).toEqual(parts.flatMap((part) => [...part.codes]));
    expect([...whole.certainty]).toEqual(parts.flatMap((part) => [...part.certainty]));
  });

  it("says which words speak for it and which coded answers are like it", () => {
    const { model, extractor, examples } = prepared;
    const vectors = vectorsOf(
      examples.map((example) => example.text),
      extractor,
      model.frequencies,
    );
    const carrying = [...examples.keys()].filter(
      (i) => examples[i]!.row !== undefined && examples[i]!.codes.includes(0),
    );
    const explained = { model, extractor, words: noWords, language: "nl" as const };
    const reason = reasonFor(explained, "De regels rond musea zijn onduidelijk", 0, vectors, carrying);
    expect(reason.words[0]).toBe("regels");
    expect(reason.words).not.toContain("de");
    const alike = reason.alike.map(({ example }) => examples[example]!.text);
    expect(alike[0]).toMatch(/^de regels rond .* zijn onduidelijk$/);
    expect(reason.alike.every(({ likeness }) => likeness > 0 && likeness <= 1.0001)).toBe(true);
  });
});
