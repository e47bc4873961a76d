import { describe, expect, it } from "vitest";
import type { CodedAnswer, Coding } from "../model.ts";
import { auditedRows, mayAccept, rightFrom, wellKnownCodes, type Audited } from "./audit.ts";
import { acceptBulk, answersAbove, type Bulk } from "./bulk.ts";
import { codeSpaceOf } from "./code-space.ts";
import type { Example } from "./examples.ts";
import { emptyScored } from "./model.ts";
import { foldOf, isAudited, placeByChance } from "./places.ts";
import { auditOrder, byExpectedErrors, readingOrder } from "./reading-order.ts";

const rows = Array.from({ length: 500 }, (_, i) => `rij${i}`);
const places = Float64Array.from(rows, (row) => placeByChance("q", row));

describe("which answers are read to measure suggestions", () => {
  it("is left to chance: a fifth of them, others for another question, spread evenly", () => {
    const audited = rows.filter((_, i) => isAudited(places[i]!));
    expect(audited.length).toBeGreaterThan(75);
    expect(audited.length).toBeLessThan(125);
    const both = audited.filter((row) => isAudited(placeByChance("q2", row)));
    expect(both.length).toBeLessThan(45);
    const perFold = [0, 1, 2, 3, 4].map((fold) => rows.filter((row) => foldOf("q", row) === fold).length);
    expect(Math.min(...perFold)).toBeGreaterThan(70);
  });

  it("does not depend on what is uncertain: every fifth place goes to the next in turn", () => {
    const wanted = [7, 3, 7, ...rows.keys()];
    const order = readingOrder({ places, done: new Uint8Array(500), read: 0, wanted });
    const inTurn = [...auditOrder(places)];
    expect([...order].filter((_, i) => i % 5 === 4).slice(0, 90)).toEqual(inTurn.slice(0, 90));
    const others = [...order.subarray(0, 300)].filter((_, i) => i % 5 !== 4);
    expect(others.some((answer) => isAudited(places[answer]!))).toBe(false);
    expect(new Set(order).size).toBe(500);
  });

  it("goes on counting where reading was left, and leaves out what was dealt with", () => {
    const done = Uint8Array.from(rows, (_, i) => (i % 3 === 0 ? 1 : 0));
    const order = readingOrder({ places, done, read: 13, wanted: Uint32Array.from(rows.keys()) });
    expect(isAudited(places[order[1]!]!)).toBe(true);
    expect([...order].some((answer) => done[answer] === 1)).toBe(false);
    expect(order.length).toBe(done.filter((one) => one === 0).length);
  });

  it("puts the answers with most to go wrong first among the others", () => {
    expect([...byExpectedErrors(Float32Array.of(0.1, 2, 0.5, 2))]).toEqual([1, 3, 2, 0]);
  });

  it("counts only those read in turn: one read out of turn was picked by somebody", () => {
    const turn = [...auditOrder(places)].map((answer) => rows[answer]!);
    const read = new Set([turn[0]!, turn[1]!, turn[3]!, turn[4]!]);
    const coded = (of: Iterable<string>) =>
      new Map<string, CodedAnswer>([...of].map((row) => [row, { row, codes: [] }]));
    expect(auditedRows("q", rows, coded(read), read)).toEqual([turn[0], turn[1]]);
    // One that was accepted in bulk tells nothing and holds up nothing.
    expect(auditedRows("q", rows, coded([...read, turn[2]!]), read)).toEqual([
      turn[0],
      turn[1],
      turn[3],
      turn[4],
    ]);
  });
});

const audited = (count: number, certainty: number, right: number): Audited[] =>
  Array.from({ length: count }, (_, i) => ({ certainty, right: i < right, wellKnown: true }));

describe("suggestions may be accepted together", () => {
  it("only where the lower end of what the audit measured reaches 80 %", () => {
    expect(mayAccept(rightFrom(audited(15, 0.9, 15), 0.9))).toBe(false);
    expect(mayAccept(rightFrom(audited(16, 0.9, 16), 0.9))).toBe(true);
    expect(mayAccept(rightFrom(audited(40, 0.9, 35), 0.9))).toBe(false);
    expect(mayAccept(rightFrom([], 0.9))).toBe(false);
  });

  it("measured on suggestions above the threshold, of codes that are known well", () => {
    const some = [
      ...audited(20, 0.95, 20),
      ...audited(30, 0.6, 10),
      { certainty: 0.99, right: false, wellKnown: false },
    ];
    expect(rightFrom(some, 0.9)).toMatchObject({ right: 20, of: 20 });
    expect(rightFrom(some, 0.5)).toMatchObject({ right: 30, of: 50 });
  });

  const space = codeSpaceOf([
    { code: "vaak", title: { nl: "Vaak" }, subpoints: [] },
    { code: "zelden", title: { nl: "Zelden" }, subpoints: [] },
  ]);
  const example = (codes: number[], row: string | undefined): Example => ({
    text: "",
    codes,
    weight: 1,
    describes: row === undefined,
    byChance: false,
    fold: 0,
    row,
  });
  const examples = [
    ...Array.from({ length: 8 }, (_, i) => example([0], `e${i}`)),
    ...Array.from({ length: 7 }, (_, i) => example([1], `f${i}`)),
    example([1], undefined),
  ];

  it("never with a code that fewer than eight read answers carry, whatever describes it", () => {
    expect([...wellKnownCodes(2, examples)]).toEqual([1, 0]);
    expect(answersAbove(bulk(0.9))).toEqual([0]);
  });

  function bulk(threshold: number): Bulk {
    const scored = emptyScored(4);
    // Sure and frequent, sure and rare, unsure, dealt with.
    [0, 1, 0, 0].forEach((code, answer) => {
      scored.codes[answer * 6] = code;
      scored.taken[answer] = 1;
      scored.certainty[answer] = [0.95, 0.99, 0.5, 0.99][answer]!;
    });
    return {
      scored,
      space,
      examples,
      rows: ["a", "b", "c", "d"],
      done: Uint8Array.of(0, 0, 0, 1),
      threshold,
    };
  }

  it("and who did, when, and what was measured stays with them", () => {
    const waiting: CodedAnswer = {
      row: "a",
      codes: [{ code: "zelden", by: "C1", accepted: false, suggestedBy: "program" }],
    };
    const dealtWith: CodedAnswer = { row: "d", codes: [{ code: "zelden", by: "C1", accepted: true }] };
    const coding: Coding = { format: "coding.v1", variable: "q", themes: [], answers: [waiting, dealtWith] };
    const audit = rightFrom(audited(20, 0.95, 20), 0.9);
    const accepted = acceptBulk(coding, bulk(0.9), audit, "C2", "2026-05-20");
    expect(accepted.answers).toEqual([
      dealtWith,
      { row: "a", codes: [{ code: "vaak", by: "C2", accepted: true, suggestedBy: "program", inBulk: true }] },
    ]);
    expect(accepted.bulk).toEqual([{ by: "C2", on: "2026-05-20", threshold: 0.9, answers: 1, audit }]);
  });
});
