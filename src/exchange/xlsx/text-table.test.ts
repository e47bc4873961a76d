import { expect, test } from "vitest";
import { TextTable } from "./text-table.ts";

test("every text comes back as it was put in, also thousands of them, empty ones and letters beyond Latin", () => {
  const texts = new TextTable();
  const words = Array.from({ length: 5000 }, (_, i) =>
    i % 7 === 0 ? "" : `${"ť€👩é"[i % 4] ?? ""}antwoord ${i}`,
  );
  for (const one of words) texts.push(one);
  expect(texts.length).toBe(5000);
  expect(words.map((_, i) => texts.at(i))).toEqual(words);
  expect([4999, 0, 1024, 1023, 0].map((i) => texts.at(i))).toEqual(
    [4999, 0, 1024, 1023, 0].map((i) => words[i]),
  );
});

test("a text that is not there is empty", () => {
  const texts = new TextTable();
  texts.push("een");
  expect([1, -1, 0.5, NaN, 1e12].map((i) => texts.at(i))).toEqual(["", "", "", "", ""]);
});

test("texts with a letter beyond Latin count for two bytes a sign", () => {
  const bytesOf = (letter: string) => {
    const texts = new TextTable();
    for (let i = 0; i < 1024; i++) texts.push(letter.repeat(10));
    return texts.bytes;
  };
  expect(bytesOf("é")).toBe(1024 * 14);
  expect(bytesOf("ť")).toBe(1024 * 24);
});
