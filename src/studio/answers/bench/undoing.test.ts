import { expect, test } from "vitest";
import type { CodedAnswer, Coding, ReviewDecision } from "../../../coding/model.ts";
import { applied, type BenchChange, type Files } from "./changes.ts";
import { caughtUp, isMadeAlready, withFound } from "./replies.ts";
import { doneBy, redoing, undoing, type Done } from "./undoing.ts";

const hand = { coder: "C1", answers: [{ row: "r1", words: "Jan van de balie helpt" }] };
const themes = [
  { code: "balie", title: { nl: "Balie" }, subpoints: [] },
  { code: "regels", title: { nl: "Regels" }, subpoints: [] },
];
const byOther: CodedAnswer = { row: "r1", codes: [{ code: "balie", by: "C2", accepted: true }] };
const begun: Files = {
  coding: { format: "coding.v1", variable: "q4", themes, answers: [byOther] },
  review: { format: "review.v1", variable: "q4", decisions: [] },
};

function make(files: Files, ...changes: readonly BenchChange[]): Files {
  return changes.reduce((now, change) => applied(now, change, hand)!, files);
}

/** Does something, and gives the files after it with what undoes it. */
function did(change: BenchChange, files = begun): { after: Files; done: Exclude<Done, { kind: "bulk" }> } {
  const after = make(files, change);
  return { after, done: doneBy(change, files, after) as Exclude<Done, { kind: "bulk" }> };
}

const give: BenchChange = {
  id: "1",
  kind: "codes",
  body: { row: "r1", was: byOther, codes: [{ code: "regels", accepted: true }] },
};
const merge: BenchChange = {
  id: "2",
  kind: "codebook",
  body: { steps: 0, edit: { step: { do: "merge", code: "balie", into: "regels" } } },
};
const conclude: BenchChange = {
  id: "3",
  kind: "conclusion",
  body: { was: null, conclusion: { text: { nl: "Het gaat goed." }, restsOn: ["balie"] } },
};
const own: BenchChange = {
  id: "4",
  kind: "review",
  body: { own: { row: "r1", words: "Jan", decision: "redact" } },
};

test.each([[give], [merge], [conclude], [own]])(
  "$kind: taken back it is as before, done once more as after",
  (change) => {
    const { after, done } = did(change);
    const back = make(after, ...undoing(done, after)!);
    const plain = ({ coding, review }: Files) => ({
      themes: coding.themes,
      answers: coding.answers,
      conclusion: coding.conclusion,
      decisions: review.decisions,
    });
    expect(plain(back)).toEqual(plain(begun));
    expect(plain(make(back, ...redoing(done, back)!))).toEqual(plain(after));
  },
);

test("what somebody else changed since is not taken back", () => {
  const codes = did(give);
  const theirs: CodedAnswer = { row: "r1", codes: [] };
  const changed = (coding: Partial<Coding>): Files => ({
    ...codes.after,
    coding: { ...codes.after.coding, ...coding },
  });
  expect(undoing(codes.done, changed({ answers: [theirs] }))).toBeUndefined();
  const book = did(merge);
  const later = make(book.after, {
    id: "9",
    kind: "codebook",
    body: { steps: 2, edit: { step: { do: "add", code: "nieuw", title: { nl: "Nieuw" } } } },
  });
  expect(undoing(book.done, later)).toBeUndefined();
  const written = did(conclude);
  const rewritten = withFound(written.after, conclude, { text: { nl: "Anders." }, restsOn: [] });
  expect(undoing(written.done, rewritten)).toBeUndefined();
});

test.each([[give], [merge], [conclude]])(
  "$kind: a change that the server made already is not made twice",
  (change) => {
    const { after } = did(change);
    const found = {
      codes: after.coding.answers[0],
      codebook: after.coding,
      conclusion: after.coding.conclusion,
      review: undefined,
    }[change.kind];
    expect(isMadeAlready(begun, change, found, hand)).toBe(true);
    const theirs = {
      codes: { row: "r1", codes: [] },
      codebook: { ...begun.coding, history: [{ do: "undo", by: "C2", on: "2026-05-20" }] },
      conclusion: null,
      review: undefined,
    }[change.kind];
    expect(isMadeAlready(begun, change, theirs, hand)).toBe(false);
  },
);

test("a decision is there already only where it is the same one", () => {
  const decide = { row: "r1", from: 0, to: 3, words: "Jan", kind: "name", decision: "keep" } as const;
  const change: BenchChange = { id: "5", kind: "review", body: { decide } };
  expect(isMadeAlready(begun, change, { ...decide, by: "C1" }, hand)).toBe(true);
  expect(isMadeAlready(begun, change, { ...decide, by: "C2" }, hand)).toBe(false);
  const back: BenchChange = {
    id: "6",
    kind: "review",
    body: { takeBack: { ...decide, by: "C1" } satisfies ReviewDecision },
  };
  expect(isMadeAlready(begun, back, null, hand)).toBe(true);
});

test("what others did comes in: answers, the book, or all of it", () => {
  const fresh: CodedAnswer = { row: "r2", codes: [] };
  const some = caughtUp(begun, {
    version: "a.1",
    answers: [
      { row: "r1", answer: null },
      { row: "r2", answer: fresh },
    ],
  });
  expect(some.coding.answers).toEqual([fresh]);
  expect(some.review).toBe(begun.review);
  const { answers: _answers, ...book } = begun.coding;
  const only = caughtUp(begun, { version: "a.2", answers: [], book: { ...book, themes: [] } });
  expect([only.coding.themes, only.coding.answers]).toEqual([[], begun.coding.answers]);
  const all = caughtUp(begun, { version: "b.0", answers: [], book: { ...book, answers: [fresh] } });
  expect(all.coding.answers).toEqual([fresh]);
});
