import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges } from "./apply.ts";
import { changesBetween } from "./between.ts";

const options = (...codes: string[]) => codes.map((code) => ({ code, label: { nl: code } }));
const poll = { title: "Peiling", options: options("goed", "slecht", "anders") };

test("only the field that differs is changed", () => {
  expect(changesBetween(poll, { ...poll, title: "Meting" })).toEqual([
    { kind: "set", at: "title", from: "Peiling", to: "Meting" },
  ]);
  expect(changesBetween(poll, poll)).toEqual([]);
});

test("an element is changed where it stands, found by its code", () => {
  const after = {
    ...poll,
    options: poll.options.map((one) => (one.code === "slecht" ? { ...one, label: { nl: "Matig" } } : one)),
  };
  expect(changesBetween(poll, after)).toEqual([
    { kind: "set", at: "options/slecht/label/nl", from: "slecht", to: "Matig" },
  ]);
});

test("moving, adding and taking away are told as such", () => {
  const kinds = (to: unknown[]) => changesBetween(poll, { ...poll, options: to }).map(({ kind }) => kind);
  expect(kinds(options("anders", "goed", "slecht"))).toEqual(["order"]);
  expect(kinds(options("goed", "slecht", "anders", "geen"))).toEqual(["insert"]);
  expect(kinds(options("goed", "anders"))).toEqual(["remove"]);
});

test("a field that is one whole is changed as one", () => {
  const [before, after] = [{ when: { question: "q1", is: ["a"] } }, { when: { question: "q2", is: ["a"] } }];
  expect(changesBetween(before, after, new Set(["when"]))).toEqual([
    { kind: "set", at: "when", from: before.when, to: after.when },
  ]);
});

test("whatever differs, the changes make the one of the other, and undoing them makes it what it was", () => {
  const code = fc.constantFrom("a", "b", "c", "d", "1", "e/f");
  const element = fc.record(
    { code, label: fc.string(), other: fc.boolean() },
    { requiredKeys: ["code", "label"] },
  );
  const list = fc.uniqueArray(element, { selector: (one) => one.code });
  const value = fc.record(
    { title: fc.string(), options: list, words: fc.array(fc.string()), nested: fc.record({ rows: list }) },
    { requiredKeys: ["title"] },
  );
  fc.assert(
    fc.property(value, value, (before, after) => {
      const applied = applyChanges(before, changesBetween(before, after));
      if ("conflict" in applied) throw new Error(JSON.stringify(applied.conflict));
      expect(applied.value).toEqual(after);
      const back = applyChanges(applied.value, applied.undo);
      expect("value" in back ? back.value : back).toEqual(before);
    }),
  );
});
