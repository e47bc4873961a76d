import { readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import type {
  BulkView,
  CodebookChanged,
  CodesChanged,
  CodingSince,
  Workbench,
  Written,
} from "../../api/answers.ts";
import type { Stale } from "../../api/stale.ts";
import type { Present } from "../../api/presence.ts";
import type { Role } from "../../api/session.ts";
import type { Coding } from "../../coding/model.ts";
import { makeRepetitive } from "../../../test/support/repetitive-poll.ts";
import { openShelf, type Shelf } from "../../../test/support/shelf.ts";
import { askingJson, type AskJson } from "../../../test/support/signed-in.ts";

const WAVE = "/api/series/kwaliteit/peiling-2";
let shelf: Shelf;

beforeEach(async () => {
  shelf = await openShelf();
});
afterEach(() => shelf.remove());

async function signIn(name: string, coder: string, role: Role = "onderzoeker"): Promise<AskJson> {
  return askingJson(await shelf.enter({ name, initials: name.slice(0, 1), role, coder }), WAVE);
}

const fileAt = (path: string): string => shelf.at(`peiling-2/${path}`);
const codingOf = (variable: string): Coding => shelf.read(`peiling-2/coding/${variable}.json`);

const DIGITAL = "digitaal-digid";

test("a code is split by hand: each answer goes where somebody put it, the rest stays, and undo joins them", async () => {
  const ask = await signIn("Anna", "C1");
  const before = codingOf("q4");
  const carrying = before.answers.filter((one) => one.codes.some(({ code }) => code === DIGITAL));
  const [first, second] = carrying.map(({ row }) => row);
  const step = {
    do: "split",
    code: DIGITAL,
    into: [
      { code: DIGITAL, title: { nl: "DigiD" } },
      { code: "machtigen", title: { nl: "Machtigen" } },
    ],
  };
  const steps = (before.history ?? []).length;
  const parts = { [first!]: ["machtigen"], [second!]: [DIGITAL, "machtigen"] };
  const taken = await ask<CodebookChanged>("/answers/q4/codebook", { steps, edit: { step, parts } });
  expect(taken.status).toBe(200);
  const carry = (code: string) =>
    codingOf("q4").answers.filter((one) => one.codes.some((given) => given.code === code)).length;
  expect(carry("machtigen")).toBe(2);
  expect(carry(DIGITAL)).toBe(carrying.length - 1);
  const undo = { steps: taken.body.coding.history!.length, edit: { undo: true } };
  expect((await ask("/answers/q4/codebook", undo)).status).toBe(200);
  expect(carry(DIGITAL)).toBe(carrying.length);
  const odd = { steps: undo.steps + 1, edit: { step, parts: { [first!]: "machtigen" } } };
  expect((await ask("/answers/q4/codebook", odd)).status).toBe(422);
  const elsewhere = { steps: undo.steps + 1, edit: { step, parts: { [first!]: ["regels"] } } };
  expect((await ask("/answers/q4/codebook", elsewhere)).status).toBe(422);
});

test("what an answer carried is given back as it was, with who gave it; what is no code is not", async () => {
  const ask = await signIn("Bas", "C7");
  const was = codingOf("q4").answers.find((one) => one.codes.some(({ by }) => by !== "C7"))!;
  const { row, ...again } = was;
  const emptied = await ask<CodesChanged>("/answers/q4/codes", { row, was, codes: [] });
  const now = emptied.body.answer;
  const back = await ask<CodesChanged>("/answers/q4/codes", { row, was: now, again });
  expect(back.body.answer).toEqual(was);
  expect(codingOf("q4").answers.find((one) => one.row === row)).toEqual(was);
  const bad = [
    { codes: [{ code: "verzonnen", by: "C1", accepted: true }] },
    { codes: [{ code: DIGITAL, by: "Jan de Vries", accepted: true }] },
    { codes: "digitaal" },
    { codes: [], backTo: "verzonnen" },
  ];
  for (const one of bad)
    expect((await ask("/answers/q4/codes", { row, was, again: one })).status, JSON.stringify(one)).toBe(422);
  const fresh = await ask<CodesChanged>("/answers/q4/codes", { row, was, codes: null });
  const once = await ask<CodesChanged>("/answers/q4/codes", { row, was: fresh.body.answer, again });
  expect(once.body.answer).toEqual(was);
});

test("one sees what another did since, and nothing twice; who was away too long is given all of it", async () => {
  const [anna, bas] = [await signIn("Anna", "C1"), await signIn("Bas", "C2")];
  const { body: bench } = await anna<Workbench>("/answers/q4");
  const since = async (version: string) =>
    (await anna<CodingSince>(`/answers/q4/since?version=${version}`)).body;
  expect(await since(bench.version)).toEqual({ version: bench.version, answers: [] });
  const [was] = bench.coding.answers;
  await bas("/answers/q4/codes", { row: was!.row, was, codes: [] });
  const first = await since(bench.version);
  expect(first.answers).toMatchObject([{ row: was!.row, answer: { codes: [], by: "C2" } }]);
  expect(first.book).toBeUndefined();
  const steps = (bench.coding.history ?? []).length;
  const add = { do: "add", code: "nieuw", title: { nl: "Nieuw" } };
  await bas("/answers/q4/codebook", { steps, edit: { step: add } });
  await bas("/answers/q4/codes", { row: was!.row, was: first.answers[0]!.answer, codes: null });
  const second = await since(first.version);
  expect(second.answers).toEqual([{ row: was!.row, answer: null }]);
  expect(second.book?.themes.at(-1)?.code).toBe("nieuw");
  expect(second.review).toBeUndefined();
  const review = JSON.parse(readFileSync(fileAt("review/q4.json"), "utf8")) as { decisions: unknown[] };
  writeFileSync(fileAt("review/q4.json"), JSON.stringify({ ...review, decisions: [] }));
  expect((await since(second.version)).review?.decisions).toEqual([]);
  for (const version of ["", "iets.7", second.version.replace(/\d+$/, "99")])
    expect((await since(version)).book?.answers?.length, version).toBe(bench.coding.answers.length - 1);
});

test("colleagues see at which question somebody is at work, and nobody else does", async () => {
  const [anna, bas] = [await signIn("Anna", "C1"), await signIn("Bas", "C2", "lezer")];
  expect((await anna<Present[]>("/here?stage=open-antwoorden&item=q4")).body).toEqual([]);
  expect((await bas<Present[]>("/here")).body).toEqual([
    { name: "Anna", initials: "A", stage: "open-antwoorden", item: "q4" },
  ]);
  await anna("/here");
  expect((await bas<Present[]>("/here")).body).toEqual([]);
  expect((await bas("/../peiling-99/here")).status).toBe(404);
});

async function offered(ask: Awaited<ReturnType<typeof signIn>>): Promise<BulkView> {
  return expect
    .poll(async () => (await ask<BulkView>("/answers/q8/bulk")).body, { timeout: 30_000 })
    .toSatisfy((view: BulkView) => view.busy === null)
    .then(async () => (await ask<BulkView>("/answers/q8/bulk")).body);
}

test("suggestions are accepted together above what chance measured, recorded, seen first in a sample, and taken back", async () => {
  const ask = await signIn("Anna", "C3");
  makeRepetitive(fileAt("."), 240);
  const before = codingOf("q8");
  const view = await offered(ask);
  const offer = view.offers.find((one) => one.allowed && one.answers > 0)!;
  expect(offer.audit.from).toBeGreaterThanOrEqual(view.leastRight);
  expect(offer.sample.length).toBe(10);
  const uncoded = new Set(before.answers.map(({ row }) => row));
  expect(offer.sample.every(({ row }) => !uncoded.has(row))).toBe(true);
  const { threshold, answers } = offer;
  const other = await ask<Stale>("/answers/q8/bulk", { threshold, answers: answers + 1 });
  expect(other).toEqual({ status: 409, body: { found: answers, sent: { threshold, answers: answers + 1 } } });
  const taken = await ask<Written>("/answers/q8/bulk", { threshold, answers });
  expect(taken.status).toBe(200);
  const inBulk = codingOf("q8").answers.filter(({ codes }) => codes.some((one) => one.inBulk));
  expect(inBulk).toHaveLength(answers);
  const [acceptance] = codingOf("q8").bulk!;
  expect(acceptance).toMatchObject({ by: "C3", threshold, answers });
  expect((await offered(ask)).before).toEqual([acceptance]);
  const [changed, ...rest] = inBulk;
  const own = [{ code: "geld", accepted: true }];
  await ask("/answers/q8/codes", { row: changed!.row, was: changed, codes: own });
  const rows = inBulk.map(({ row }) => row);
  const back = { acceptance, rows, before: [] };
  const wrong = { ...back, acceptance: { ...acceptance!, answers: 1 } };
  expect((await ask("/answers/q8/bulk/back", wrong)).status).toBe(409);
  const back1 = { codes: [{ code: "weg", by: "C1", accepted: false }], row: rest[0]!.row };
  expect((await ask("/answers/q8/bulk/back", { ...back, before: [back1] })).status).toBe(422);
  const waiting = { codes: [{ code: "geld", by: "C1", accepted: false }], row: rest[0]!.row };
  expect((await ask("/answers/q8/bulk/back", { ...back, before: [waiting] })).status).toBe(200);
  const left = codingOf("q8");
  expect(left.answers).toHaveLength(before.answers.length + 2);
  expect(left.answers.find(({ row }) => row === waiting.row)).toEqual(waiting);
});

test("a threshold that chance did not measure is refused, and nothing is written", async () => {
  const ask = await signIn("Anna", "C3");
  const text = readFileSync(fileAt("coding/q8.json"), "utf8");
  const coding = JSON.parse(text) as Coding;
  writeFileSync(
    fileAt("coding/q8.json"),
    JSON.stringify({ ...coding, answers: coding.answers.slice(0, 10) }),
  );
  const before = readFileSync(fileAt("coding/q8.json"), "utf8");
  const view = await offered(ask);
  expect(view.offers.filter((one) => one.allowed)).toEqual([]);
  const { threshold, answers } = view.offers[0]!;
  expect((await ask("/answers/q8/bulk", { threshold, answers })).status).toBe(422);
  expect((await ask("/answers/q8/bulk", { threshold: "0.5" })).status).toBe(422);
  expect(readFileSync(fileAt("coding/q8.json"), "utf8")).toBe(before);
  expect((await ask("/answers/q99/bulk")).status).toBe(422);
});
