import { describe, expect, it } from "vitest";
import type { Detail } from "../../src/coding/details/detail.ts";
import { detailsIn } from "../../src/coding/details/index.ts";
import type { DetailKind } from "../../src/coding/model.ts";
import { readText } from "../support/sources.ts";
import { inventedAnswers, type Planted } from "./invented-answers.ts";

/** How much of what was planted is noticed, and how much of what is marked was planted. */
interface Measured {
  planted: number;
  noticed: number;
  marked: number;
  right: number;
}

const answers = inventedAnswers();
const measured = measure();
const WITH_A_FORM: readonly DetailKind[] = ["mail", "phone", "bsn", "iban"];

function measure(): ReadonlyMap<DetailKind, Measured> {
  const byKind = new Map<DetailKind, Measured>();
  const of = (kind: DetailKind): Measured => {
    const known = byKind.get(kind) ?? { planted: 0, noticed: 0, marked: 0, right: 0 };
    byKind.set(kind, known);
    return known;
  };
  for (const { words, planted } of answers) {
    const found = detailsIn(words);
    for (const one of planted) {
      of(one.kind).planted++;
      if (found.some((detail) => detail.kind === one.kind && overlap(detail, one))) of(one.kind).noticed++;
    }
    for (const detail of found) {
      of(detail.kind).marked++;
      if (planted.some((one) => overlap(detail, one))) of(detail.kind).right++;
    }
  }
  return byKind;
}

function overlap(a: Detail, b: Planted): boolean {
  return a.from < b.to && b.from < a.to;
}

function recall(kind: DetailKind): number {
  const { planted = 0, noticed = 0 } = measured.get(kind) ?? {};
  return noticed / planted;
}

describe("review of two hundred invented answers", () => {
  it("has two hundred answers, half of them without anything to mark", () => {
    expect(answers).toHaveLength(200);
    expect(answers.filter((answer) => answer.planted.length === 0).length).toBeGreaterThan(80);
  });

  it.each(WITH_A_FORM)("notices at least 0.95 of what has the form of a %s", (kind) => {
    expect(recall(kind)).toBeGreaterThanOrEqual(0.95);
  });

  it("notices at least 0.8 of the names", () => {
    expect(recall("name")).toBeGreaterThanOrEqual(0.8);
  });

  it.each(["plate", "address", "link", "only-one"] as const)("notices at least 0.9 of every %s", (kind) => {
    expect(recall(kind)).toBeGreaterThanOrEqual(0.9);
  });

  it("marks little that is nothing: at least nine in ten marks are right", () => {
    const all = [...measured.values()];
    const right = all.reduce((total, one) => total + one.right, 0);
    const marked = all.reduce((total, one) => total + one.marked, 0);
    expect(right / marked).toBeGreaterThanOrEqual(0.9);
  });

  it("is told with these figures in the methods", () => {
    const page = readText("docs/methods/open-answers.md");
    for (const [kind, { planted, noticed, marked, right }] of measured) {
      expect(page, kind).toContain(`| ${kind} | ${planted} | ${noticed} | ${marked} | ${right} |`);
    }
  });
});
