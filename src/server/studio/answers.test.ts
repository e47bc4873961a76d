import { readFileSync, rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import type {
  AgreementView,
  BlindSample,
  CodebookChanged,
  CodesChanged,
  OpenQuestion,
  ReviewChanged,
  Workbench,
} from "../../api/answers.ts";
import type { Stale } from "../../api/stale.ts";
import type { Refusal } from "../../api/problem.ts";
import type { Role } from "../../api/session.ts";
import { checkCoding } from "../../coding/check.ts";
import type { CodedAnswer, Coding } from "../../coding/model.ts";
import { openDetails } from "../../coding/open-details.ts";
import { openShelf, type Shelf } from "../../../test/support/shelf.ts";
import { askingJson, type AskJson } from "../../../test/support/signed-in.ts";

const BASE = "/api/series/kwaliteit/peiling-2/answers";
let shelf: Shelf;

beforeEach(async () => {
  shelf = await openShelf();
});
afterEach(() => shelf.remove());

async function signIn(role: Role = "onderzoeker", coder = "C1"): Promise<AskJson> {
  return askingJson(await shelf.enter({ role, coder }), BASE);
}

const Q4 = "peiling-2/coding/q4.json";
const codingFile = (): Coding => shelf.read(Q4);

test("the questions answered in words stand in their order, with how far the work on them is", async () => {
  const ask = await signIn();
  const { body } = await ask<OpenQuestion[]>("");
  expect(body.map(({ variable, number, kind }) => [variable, number, kind])).toEqual([
    ["q3_anders_text", 3, "other"],
    ["q4", 4, "open"],
    ["q6_anders_text", 6, "other"],
    ["q8", 8, "open"],
    ["q9", 9, "open"],
  ]);
  const q4 = body[1]!;
  expect(q4).toMatchObject({ answers: 64, isRead: true, waiting: 0, options: [] });
  expect(q4.coded).toBeLessThanOrEqual(q4.answers);
  expect(body[0]!.options.length).toBeGreaterThan(3);
});

test.each([
  ["lezer", 403, 403, 403],
  ["tweede-codeur", 200, 403, 422],
  ["onderzoeker", 200, 200, 422],
  ["beheerder", 200, 200, 422],
] as const)("%s: list %i, answers %i, a blind sample %i", async (role, list, answers, blind) => {
  const ask = await signIn(role);
  expect((await ask("")).status).toBe(list);
  expect((await ask("/q4")).status).toBe(answers);
  expect((await ask("/q4/blind")).status).toBe(blind);
  expect((await ask("/q4/agreement")).status).toBe(answers);
  for (const path of ["codes", "codebook", "review", "conclusion", "sample", "decided"])
    expect((await ask(`/q4/${path}`, {})).status, path).toBe(answers === 200 ? 422 : 403);
});

test.each(["coding:q4", "review:q4"])(
  "a reader and a second coder do not read %s as a file",
  async (name) => {
    for (const role of ["lezer", "tweede-codeur"] as const) {
      const ask = await signIn(role);
      expect((await ask(`/../files/${name}`)).status).toBe(403);
    }
    expect((await (await signIn())(`/../files/${name}`)).status).toBe(200);
  },
);

test("an answer is coded, seen by the next, and taken back", async () => {
  const ask = await signIn("onderzoeker", "C3");
  const { body: bench } = await ask<Workbench>("/q4");
  expect(bench.coder).toBe("C3");
  const [first] = bench.answers;
  const was = bench.coding.answers.find((one) => one.row === first!.row) ?? null;
  const code = bench.coding.themes[0]!.code;
  const given = { row: first!.row, was, codes: [{ code, accepted: true, suggestedBy: "program" }] };
  const changed = await ask<CodesChanged>("/q4/codes", given);
  expect(changed.status).toBe(200);
  const now = changed.body.answer!;
  expect(now.codes.map((one) => one.code)).toEqual([code]);
  const again = await ask<Stale>("/q4/codes", given);
  expect(again).toMatchObject({ status: 409, body: { found: now } });
  const back = await ask<CodesChanged>("/q4/codes", { row: first!.row, was: now, codes: null });
  expect(back.body.answer).toBeNull();
  expect(codingFile().answers.some((one) => one.row === first!.row)).toBe(false);
});

test("what is taken from a suggestion says so, and whose it is", async () => {
  const ask = await signIn("onderzoeker", "C3");
  const { body: bench } = await ask<Workbench>("/q4");
  const was = bench.coding.answers[0]!;
  const code = "digitaal";
  await ask("/q4/codes", { row: was.row, was, codes: null });
  await ask("/q4/codes", {
    row: was.row,
    was: null,
    codes: [{ code, accepted: true, suggestedBy: "program" }],
  });
  const now = codingFile().answers.find((one) => one.row === was.row);
  expect(now?.codes).toEqual([{ code, by: "C3", accepted: true, suggestedBy: "program" }]);
});

test("a row, a code or an option that is not there is refused with the reason, and nothing is written", async () => {
  const ask = await signIn();
  const before = readFileSync(shelf.at(Q4), "utf8");
  const row = codingFile().answers[0]!;
  const attempts = [
    { row: "geraden", was: null, codes: [] },
    { row: row.row, was: row, codes: [{ code: "verzonnen", accepted: true }] },
    { row: row.row, was: row, codes: [], backTo: "verzonnen" },
    { row: row.row, was: row, codes: [{ code: 4, accepted: true }] },
    { row: row.row, was: row, codes: "alles" },
  ];
  for (const attempt of attempts) {
    const { status, body } = await ask<Refusal>("/q4/codes", attempt);
    expect(status).toBe(422);
    expect(body.problems?.[0]?.hint).toBeTruthy();
  }
  expect(readFileSync(shelf.at(Q4), "utf8")).toBe(before);
});

test("twelve answers coded at once are all coded", async () => {
  const ask = await signIn();
  const { body: bench } = await ask<Workbench>("/q4");
  const code = bench.coding.themes[1]!.code;
  const twelve = bench.coding.answers.slice(0, 12);
  const replies = await Promise.all(
    twelve.map((was) => ask("/q4/codes", { row: was.row, was, codes: [{ code, accepted: true }] })),
  );
  expect(replies.map(({ status }) => status)).toEqual(Array(12).fill(200));
  const now = new Map(codingFile().answers.map((one) => [one.row, one.codes.map((given) => given.code)]));
  expect(twelve.map(({ row }) => now.get(row))).toEqual(Array(12).fill([code]));
});

test("a theme is added, merged and given back; who comes second sees what stands there", async () => {
  const ask = await signIn();
  const { body: bench } = await ask<Workbench>("/q4");
  const steps = (bench.coding.history ?? []).length;
  const add = { step: { do: "add", code: "nieuw", title: { nl: "Iets nieuws" } } };
  const added = await ask<CodebookChanged>("/q4/codebook", { steps, edit: add });
  expect(added.body.coding.themes.at(-1)).toMatchObject({ code: "nieuw", title: { nl: "Iets nieuws" } });
  expect((await ask("/q4/codebook", { steps, edit: { undo: true } })).status).toBe(409);
  const merge = { step: { do: "merge", code: "digitaal-digid", into: "digitaal-toeslagenapp" } };
  const merged = await ask<CodebookChanged>("/q4/codebook", {
    steps: added.body.coding.history!.length,
    edit: merge,
  });
  expect(JSON.stringify(merged.body.coding.answers)).not.toContain("digitaal-digid");
  const undone = await ask<CodebookChanged>("/q4/codebook", {
    steps: merged.body.coding.history!.length,
    edit: { undo: true },
  });
  const codesOf = (answers: readonly CodedAnswer[]) =>
    answers.map(({ row, codes }) => [row, codes.map((given) => given.code).sort()]);
  expect(codesOf(undone.body.coding.answers)).toEqual(codesOf(bench.coding.answers));
  const redone = await ask<CodebookChanged>("/q4/codebook", {
    steps: undone.body.coding.history!.length,
    edit: { redo: true },
  });
  expect(redone.body.coding.themes).toEqual(merged.body.coding.themes);
});

test.each([
  [{ do: "add", code: "digitaal", title: { nl: "Nog eens" } }],
  [{ do: "merge", code: "digitaal" }],
  [{ do: "split", code: "digitaal", into: "twee" }],
  [{ do: "iets" }],
  [{ do: "add", code: "x", title: { nl: "X" }, by: "Jan de Vries" }],
])("the step %j is refused, or signed by whoever took it", async (step) => {
  const ask = await signIn();
  const { body: bench } = await ask<Workbench>("/q4");
  const { status } = await ask("/q4/codebook", {
    steps: (bench.coding.history ?? []).length,
    edit: { step },
  });
  expect(status).toBe("by" in step ? 200 : 422);
  expect(readFileSync(shelf.at(Q4), "utf8")).not.toContain("Jan");
});

test("a detail is decided on once, and the decision is taken back as it was made", async () => {
  const ask = await signIn();
  const { body: bench } = await ask<Workbench>("/q4");
  const was = bench.review.decisions.find((one) => one.kind === "name")!;
  const taken = await ask<ReviewChanged>("/q4/review", { takeBack: was });
  expect(taken.body.review.decisions).toHaveLength(bench.review.decisions.length - 1);
  const answer = bench.answers.find((one) => one.row === was.row)!;
  const [open] = openDetails(
    answer,
    taken.body.review.decisions.filter((one) => one.row === was.row),
  );
  expect(was.words).toContain(open!.words);
  const { row, from, to, words, kind } = was;
  const decide = { row, from, to, words, kind, decision: "redact" };
  expect((await ask("/q4/review", { decide })).status).toBe(200);
  expect((await ask("/q4/review", { decide })).status).toBe(409);
  expect((await ask("/q4/review", { takeBack: { ...was, words: "iets anders" } })).status).toBe(409);
  const differs = { ...decide, from: from + 1 };
  expect((await ask("/q4/review", { decide: differs })).status).toBe(422);
  expect((await ask("/q4/review", { decide: { ...decide, row: "geraden" } })).status).toBe(422);
  const odd = { ...decide, from: 0, to: 2, words: [...answer.words].slice(0, 2).join(""), kind: "verzonnen" };
  expect((await ask("/q4/review", { decide: odd })).status).toBe(422);
});

test("words that no program pointed at are left out wherever they stand; all answers were read by somebody", async () => {
  const ask = await signIn("onderzoeker", "C4");
  const { body: bench } = await ask<Workbench>("/q9");
  const answer = bench.answers.find((one) => one.words.length > 20)!;
  const words = answer.words.split(" ")[0]!;
  const own = { row: answer.row, words, decision: "redact" };
  const made = await ask<ReviewChanged>("/q9/review", { own });
  expect(made.body.review.decisions.at(-1)).toMatchObject({ words, kind: "other", by: "C4" });
  expect((await ask("/q9/review", { read: { answers: 3 } })).status).toBe(409);
  const read = await ask<ReviewChanged>("/q9/review", { read: { answers: bench.answers.length } });
  expect(read.body.review.read).toMatchObject({ by: "C4", answers: bench.answers.length });
});

test("a conclusion with a number, a theme or words that are not in the data is refused, with the reason", async () => {
  const ask = await signIn();
  const { body: bench } = await ask<Workbench>("/q4");
  const was = bench.coding.conclusion!;
  const attempt = async (conclusion: unknown) => ask<Refusal>("/q4/conclusion", { was, conclusion });
  const said = (text: string) => ({ ...was, text: { nl: text, en: "In English." } });
  expect(
    (await attempt(said("Maar liefst 4711 mensen noemen dit."))).body.problems?.map((one) => one.code),
  ).toContain("statement-number-unknown");
  expect((await attempt(said("Iemand zegt “dit staat nergens echt”."))).body.problems?.[0]?.code).toBe(
    "statement-quote-unknown",
  );
  expect((await attempt({ ...said("Goed."), restsOn: ["verzonnen"] })).body.problems?.[0]?.code).toMatch(
    /^coding-conclusion/,
  );
  const fine = await ask<{ coding: Coding }>("/q4/conclusion", {
    was,
    conclusion: said("Vooral het vaste werk."),
  });
  expect(fine.status).toBe(200);
  expect(checkCoding(fine.body.coding, new Set(bench.answers.map(({ row }) => row)), [])).toEqual([]);
  expect((await attempt(said("Te laat."))).status).toBe(409);
});

test("a sub-point that says a number or quotes words its answers do not have is refused", async () => {
  const ask = await signIn();
  const { body: bench } = await ask<Workbench>("/q4");
  const steps = (bench.coding.history ?? []).length;
  const rename = async (nl: string) =>
    ask<Refusal & CodebookChanged>("/q4/codebook", {
      steps,
      edit: { step: { do: "rename", code: "digitaal-digid", title: { nl } } },
    });
  expect((await rename("DigiD: 4711 keer genoemd")).body.problems?.[0]?.code).toBe(
    "statement-number-unknown",
  );
  expect((await rename("“Dit schreef niemand ooit”")).body.problems?.[0]?.code).toBe(
    "statement-quote-unknown",
  );
  expect((await rename("DigiD voor alles")).status).toBe(200);
});

test("a second coder sees words after review and no code, and what they hand in is measured and decided on", async () => {
  const [researcher, second] = [await signIn(), await signIn("tweede-codeur", "C7")];
  const drawn = await researcher<AgreementView>("/q9/sample", {
    coder: "C7",
    kind: "second",
    size: 6,
    pick: "chance",
  });
  expect(drawn.body.samples.at(-1)?.answers).toHaveLength(6);
  const { body: listed } = await second<OpenQuestion[]>("");
  expect(listed.find((one) => one.variable === "q9")?.waiting).toBe(6);
  const { body: blind } = await second<BlindSample>("/q9/blind");
  expect(Object.keys(blind.answers[0]!)).toEqual(["number", "words"]);
  expect(JSON.stringify(blind)).not.toMatch(/"by"|accepted|history/);
  const code = blind.themes[0]!.code;
  const codes = blind.answers.slice(0, 5).map(({ number }) => ({ number, codes: [code] }));
  expect((await second("/q9/blind", { codes })).status).toBe(200);
  expect((await second("/q9/blind", { codes })).status).toBe(422);
  const { body: left } = await second<BlindSample>("/q9/blind");
  expect([left.answers.map(({ number }) => number), left.handedIn]).toEqual([[6], 5]);
  await second("/q9/blind", { codes: [{ number: 6, codes: [code] }] });
  const { body: view } = await researcher<AgreementView>("/q9/agreement");
  const { measured } = view.results.at(-1)!;
  expect(measured.answers).toBe(6);
  const open = measured.differences[0]!;
  const decided = await researcher<AgreementView>("/q9/decided", {
    row: open.row,
    codes: open.second,
    why: "beter",
  });
  expect(
    decided.body.results.at(-1)?.measured.differences.find((one) => one.row === open.row)?.decided,
  ).toMatchObject({
    codes: open.second,
  });
});

test("what the answers are is noticed when their file changes", async () => {
  const ask = await signIn();
  expect((await ask<Workbench>("/q4")).body.answers).toHaveLength(64);
  const file = shelf.at("peiling-2/responses.csv");
  rmSync(file);
  expect((await ask<Refusal>("/q4")).body.problems?.[0]?.code).toBe("file-missing");
  expect((await ask("/q77")).status).toBe(422);
});
