import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges } from "./apply.ts";
import type { Change } from "./model.ts";

const questionnaire = {
  title: { nl: "Peiling" },
  pages: [
    {
      code: "een",
      questions: [
        { code: "q1", text: { nl: "Hoe gaat het?" } },
        { code: "q2", text: { nl: "Waarom?" } },
      ],
    },
    { code: "twee", questions: [] },
  ],
};

function made(changes: readonly Change[], value: unknown = questionnaire) {
  const applied = applyChanges(value, changes);
  if ("conflict" in applied) throw new Error(JSON.stringify(applied.conflict));
  return applied;
}

test("a text is changed where it stands, whatever was put before it", () => {
  const inserted = made([
    { kind: "insert", at: "pages/een/questions", after: null, value: { code: "q0", text: { nl: "Vooraf" } } },
  ]);
  const { value } = made(
    [{ kind: "set", at: "pages/een/questions/q1/text/nl", from: "Hoe gaat het?", to: "Hoe dan?" }],
    inserted.value,
  );
  expect(value).toMatchObject({
    pages: [{ questions: [{ code: "q0" }, { text: { nl: "Hoe dan?" } }, { code: "q2" }] }, {}],
  });
});

test("a question that is split by several others has a place for each", () => {
  const report = {
    breakdowns: [
      { question: "q1", by: "sector", message: { nl: "Per sector" } },
      { question: "q1", by: "functie", message: { nl: "Per functie" } },
    ],
  };
  const at = "breakdowns/q1-by-functie/message/nl";
  const { value } = made([{ kind: "set", at, from: "Per functie", to: "Naar functie" }], report);
  expect(value).toMatchObject({
    breakdowns: [{ message: { nl: "Per sector" } }, { message: { nl: "Naar functie" } }],
  });
});

test("who saw another text than stands there now changes nothing, and is told what stands there", () => {
  const late: Change = {
    kind: "set",
    at: "pages/een/questions/q1/text/nl",
    from: "Hoe ging het?",
    to: "Hoe dan?",
  };
  const other: Change = { kind: "set", at: "title/nl", from: "Peiling", to: "Meting" };
  expect(applyChanges(questionnaire, [other, late])).toEqual({
    conflict: { at: "pages/een/questions/q1/text/nl", found: "Hoe gaat het?" },
  });
});

test("two people who change different fields of one question both succeed", () => {
  const first = made([{ kind: "set", at: "pages/een/questions/q1/hint", to: { nl: "Kort" } }]);
  const second = made(
    [{ kind: "set", at: "pages/een/questions/q1/text/nl", from: "Hoe gaat het?", to: "En nu?" }],
    first.value,
  );
  expect(second.value).toMatchObject({
    pages: [{ questions: [{ hint: { nl: "Kort" }, text: { nl: "En nu?" } }, {}] }, {}],
  });
});

test("a field of a question that somebody removed is not written into the void", () => {
  const { value } = made([
    { kind: "remove", at: "pages/een/questions/q1", from: questionnaire.pages[0]!.questions[0] },
  ]);
  const late: Change = { kind: "set", at: "pages/een/questions/q1/hint", to: { nl: "Kort" } };
  expect(applyChanges(value, [late])).toHaveProperty("conflict");
});

test("a code that is taken is not given again", () => {
  const twice: Change = { kind: "insert", at: "pages/een/questions", after: "q1", value: { code: "q2" } };
  expect(applyChanges(questionnaire, [twice])).toHaveProperty("conflict");
});

test("an order is of the elements that are there, each once", () => {
  const lost: Change = { kind: "order", at: "pages/een/questions", from: ["q1", "q2"], to: ["q2"] };
  expect(applyChanges(questionnaire, [lost])).toHaveProperty("conflict");
  const { value } = made([
    { kind: "order", at: "pages/een/questions", from: ["q1", "q2"], to: ["q2", "q1"] },
  ]);
  expect(value).toMatchObject({ pages: [{ questions: [{ code: "q2" }, { code: "q1" }] }, {}] });
});

test("a name that JavaScript gives a meaning is a field as any other", () => {
  const { value } = made([{ kind: "set", at: "__proto__", to: { polluted: true } }]);
  expect(Object.hasOwn(value as object, "__proto__")).toBe(true);
  expect({}).not.toHaveProperty("polluted");
});

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant("set" as const),
    at: fc.constantFrom("a", "list/x/b", "list/y"),
    to: fc.jsonValue(),
  }),
  fc.record({
    kind: fc.constant("insert" as const),
    at: fc.constant("list"),
    after: fc.constantFrom(null, "x", "y"),
    value: fc.record({ code: fc.constantFrom("x", "y", "z", "w") }),
  }),
  fc.constantFrom<Change>(
    { kind: "order", at: "list", from: ["x", "y"], to: ["y", "x"] },
    { kind: "remove", at: "list/x", from: { code: "x" } },
  ),
);

test("what was changed can be undone, to the letter", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const before = { list: [{ code: "x" }, { code: "y" }] };
      const applied = applyChanges(before, changes);
      if ("conflict" in applied) return;
      expect(made(applied.undo, applied.value).value).toEqual(before);
    }),
  );
});
