import { describe, expect, it } from "vitest";
import { mergeRecords, readRecords, writeRecords, type DestructionRecord } from "./destruction.ts";
import { isFormNumber } from "./form-number.ts";
import { steppedCount } from "./progress.ts";
import { judgeClock } from "./retention.ts";
import { waveName } from "./wave-name.ts";
import type { Series, Wave } from "./wave.ts";

describe("progress", () => {
  it.each([
    [0, 58, 0],
    [4, 58, 0],
    [5, 58, 5],
    [24, 58, 20],
    [58, 58, 55],
    [5, 5, 0],
    [2, 2, 0],
    [10, 10, 5],
    [37, null, 35],
  ])("of %i out of %s is told as %i", (completed, invited, told) => {
    expect(steppedCount(completed, invited, 5)).toBe(told);
  });
});

describe("a form number", () => {
  it.each([
    "7e2b1c9a-4f63-4b0e-9d57-0c1a2b3c4d5e",
    "qk3Zp9XvT1bN7sWm2HcR8y",
    "0123456789abcdef0123456789abcdef",
  ])("can be %s", (text) => expect(isFormNumber(text)).toBe(true));
  it.each([
    "",
    "1",
    "kort",
    "a".repeat(40),
    "met spatie en nog veel meer tekens",
    "x".repeat(21),
    "é".repeat(30),
  ])("cannot be %s: it could be guessed", (text) => expect(isFormNumber(text)).toBe(false));
});

describe("a clock", () => {
  it.each([
    ["2026-05-19", undefined, "fine"],
    ["2026-05-19", "2026-05-19", "fine"],
    ["2026-05-20", "2026-05-19", "fine"],
    ["2026-05-17", "2026-05-19", "behind"],
    ["2027-05-19", "2026-05-19", "leapt"],
  ])("that says %s after %s is %s", (today, last, judged) => {
    expect(judgeClock(today, last)).toBe(judged);
  });
});

describe("records of destruction", () => {
  const record = (slug: string, date: string): DestructionRecord => ({
    slug,
    wave: "kwaliteit-2",
    what: "keys-and-box",
    date,
    why: "closed",
    by: "C1",
  });

  it("come back as they were written, and a line that is none is passed over", () => {
    const records = [record("a", "2026-05-20"), record("b", "2026-05-21")];
    expect(readRecords(`${writeRecords(records)}geen regel\n{}\n`)).toEqual(records);
  });

  it("of two places are kept once each, oldest first", () => {
    const merged = mergeRecords(
      [record("b", "2026-05-21")],
      [record("a", "2026-05-20"), record("b", "2026-05-21")],
    );
    expect(merged.map(({ slug }) => slug)).toEqual(["a", "b"]);
  });
});

describe("the name of a wave", () => {
  const name = (title: string, pilot = false): string =>
    waveName({ title: { nl: title } } as Series, { wave: 3 } as Wave, pilot);

  it.each([
    ["Kwaliteit én Toekomst!", "kwaliteit-en-toekomst-3"],
    ["../../x", "x-3"],
    ["  ", "reeks-3"],
    ["漢字", "reeks-3"],
  ])("of “%s” is %s", (title, expected) => expect(name(title)).toBe(expected));

  it("of a pilot says so, and stays short", () => {
    expect(name("a".repeat(300), true)).toBe(`${"a".repeat(40)}-3-proef`);
  });
});
