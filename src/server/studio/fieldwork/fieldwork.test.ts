import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { FieldworkClosed, FieldworkView, MailPreview, TestMailSent } from "../../../api/fieldwork.ts";
import type { PollFile } from "../../../api/changes.ts";
import { questionsOf, type Questionnaire } from "../../../questionnaire/model.ts";
import type { SeriesOverview } from "../../../api/series.ts";
import type { Refusal } from "../../../api/problem.ts";
import { DURING, formNumber, inventedAnswers, nextPoll } from "../../../../test/support/fieldwork.ts";
import { startMailServer, textOf, type MailServer } from "../../../../test/support/mail-server.ts";
import { openStudio, sending, type Person, type Studio } from "../../../../test/support/studio.ts";
import { nameOf } from "../../../changes/places.ts";
import { participantsApp } from "../../participants/app.ts";
import { folderAt, openPanel, postmanAt } from "../../../compose.ts";
import { copyFolder } from "../../../workflow/copy-folder.ts";
import { participating } from "../../../workflow/collecting/participate.ts";

const WAVE = "/api/series/kwaliteit/peiling-3";
const OPEN = {
  mode: "anoniem",
  opens: "2026-05-04 09:00",
  closes: "2026-05-19 17:00",
  contact: "peiling@voorbeeld.example",
};
let mail: MailServer;
let studio: Studio;
let person: Person;

beforeEach(async () => {
  mail = await startMailServer();
  studio = await openStudio({
    now: () => DURING,
    postman: (contact) =>
      postmanAt({ smtp: mail.url, perSecond: 1000, patience: 2000 }, "peiling@voorbeeld.example", contact),
  });
  nextPoll(join(studio.root, "reeksen/kwaliteit"));
  person = await studio.signIn("onderzoeker");
});
afterEach(async () => {
  await studio.remove();
  await mail.stop();
});

async function seen(): Promise<FieldworkView> {
  return (await (await person.ask(`${WAVE}/fieldwork`)).json()) as FieldworkView;
}

/** The place of a question, as changes name it. */
function placeIn({ pages }: Questionnaire, code: string): string {
  const at = pages.findIndex(({ questions }) => questions.some((question) => question.code === code));
  return `pages/${nameOf(pages[at], at)}/questions/${code}`;
}

/** People of one group, all invented. */
async function putInPanel(count: number): Promise<void> {
  const panel = await openPanel({ data: join(studio.root, "data") });
  await panel.of("kwaliteit").put(
    Array.from({ length: count }, (_, i) => ({
      id: `lid-${i}`,
      name: `Verzonnen Mens ${i}`,
      mail: `mens${i}@voorbeeld.example`,
      group: "ministerie",
      language: "nl" as const,
      optedOut: false,
    })),
  );
  await panel.close();
}

async function sent(kind: string): Promise<FieldworkView> {
  expect((await person.ask(`${WAVE}/fieldwork/round`, sending("POST", { kind }))).status).toBe(202);
  for (;;) {
    const view = await seen();
    if (view.wave?.sending?.state !== "running") return view;
    await wait(20);
  }
}

test("a wave is opened, its panel invited and reminded, and closed: the answers stand in the poll", async () => {
  expect(await seen()).toMatchObject({ phase: "not-opened", wave: null, canMail: true });
  expect((await person.ask(`${WAVE}/fieldwork`, sending("POST", OPEN))).status).toBe(200);
  expect(await seen()).toMatchObject({
    phase: "open",
    wave: {
      name: "kwaliteit-en-toekomstbestendigheid-3",
      closes: "2026-05-19 17:00",
      progress: { groups: [] },
    },
  });
  await putInPanel(7);
  const overview = (await (await person.ask("/api/series/kwaliteit")).json()) as SeriesOverview;
  const stages = overview.waves.at(-1)?.stages.slice(1, 3);
  expect(stages).toMatchObject([
    { name: "panel", done: true },
    { name: "veldwerk", done: false, open: true },
  ]);
  const invited = await sent("invitation");
  expect(invited.wave?.rounds).toMatchObject([{ kind: "invitation", taken: 7, refused: 0, waiting: 0 }]);
  expect(invited.wave?.progress?.groups).toMatchObject([{ invited: 7, atLeast: 0 }]);
  const wave = (await studio.installation.registry.all())[0]!;
  const pages = participating(studio.installation);
  for (const [i, one] of mail.received.slice(0, 6).entries()) {
    const key = /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec(textOf(one.message))?.[0];
    expect(await pages.submit(wave, key, formNumber(i), inventedAnswers(i))).toBe("stored");
  }
  await pages.close();
  expect((await seen()).wave?.progress?.groups).toMatchObject([{ invited: 7, atLeast: 5 }]);
  const shown = await person.ask(`${WAVE}/fieldwork/mail?kind=reminder&to=nl`);
  expect(((await shown.json()) as MailPreview).subject).not.toBe("");
  const reminded = await sent("reminder");
  expect(reminded.wave?.rounds.at(-1)).toMatchObject({ kind: "reminder", round: 1, taken: 7 });
  const unsure = await person.ask(`${WAVE}/fieldwork/close`, sending("POST", { name: "kwaliteit" }));
  expect(unsure.status).toBe(415);
  const closed = await person.ask(`${WAVE}/fieldwork/close`, sending("POST", { name: wave.name }));
  expect(((await closed.json()) as FieldworkClosed).files).toContain("responses.csv");
  const rows = readFileSync(join(studio.root, "reeksen/kwaliteit/peiling-3/responses.csv"), "utf8")
    .trim()
    .split("\n");
  expect(rows.length).toBe(7);
  expect(await seen()).toMatchObject({ phase: "closed", wave: { progress: null, rounds: [] } });
  expect((await person.ask(`${WAVE}/results`)).status).toBe(200);
});

test("a mail is shown as it will be, and a test of it opens nothing", async () => {
  await person.ask(`${WAVE}/fieldwork`, sending("POST", OPEN));
  const shown = (await (
    await person.ask(`${WAVE}/fieldwork/mail?kind=invitation&to=en`)
  ).json()) as MailPreview;
  expect(shown.text).toContain("/p/");
  const key = /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec(shown.text)?.[0] ?? "";
  const wave = (await studio.installation.registry.all())[0]!;
  const pages = participating(studio.installation);
  expect(await pages.isUsable(wave, key)).toBe(false);
  await pages.close();
  const body = { to: "onderzoeker@voorbeeld.example", kind: "reminder", language: "nl" };
  const tested = await person.ask(`${WAVE}/fieldwork/test-mail`, sending("POST", body));
  expect((await tested.json()) as TestMailSent).toEqual({ outcome: "taken", reply: "" });
  expect(mail.received).toMatchObject([{ to: ["onderzoeker@voorbeeld.example"] }]);
  const nowhere = await person.ask(
    `${WAVE}/fieldwork/test-mail`,
    sending("POST", { ...body, to: "geen adres" }),
  );
  expect(((await nowhere.json()) as Refusal).problems?.[0]?.code).toBe("panel-address-broken");
});

test("what opening can say is said in the studio: who is responsible, until when, and in which groups", async () => {
  const { usual } = await seen();
  expect(usual).toMatchObject({ closes: "2026-05-19 23:59", keptDays: 365, asked: { questions: 10 } });
  expect(usual.backgrounds).toMatchObject([{ code: "sector" }]);
  const early = { ...OPEN, controller: "Het Verzonnen Huis", keptUntil: "2026-05-18" };
  const refused = await person.ask(`${WAVE}/fieldwork`, sending("POST", early));
  expect(((await refused.json()) as Refusal).problems?.[0]?.code).toBe("term-before-end");
  const strange = await person.ask(`${WAVE}/fieldwork`, sending("POST", { ...OPEN, by: "hobby" }));
  expect(((await strange.json()) as Refusal).problems?.[0]?.code).toBe("background-unknown");
  const chosen = { ...early, keptUntil: "2026-12-31", by: "sector" };
  await person.ask(`${WAVE}/fieldwork`, sending("POST", chosen));
  const [wave] = await studio.installation.registry.all();
  expect(wave).toMatchObject({
    by: "sector",
    privacy: { controller: "Het Verzonnen Huis", keptUntil: "2026-12-31" },
    kept: { answers: "2026-12-31" },
  });
});

test("the end is moved, and participants' pages follow", async () => {
  expect((await person.ask(`${WAVE}/fieldwork/end`, sending("PUT", { closes: "x" }))).status).toBe(404);
  await person.ask(`${WAVE}/fieldwork`, sending("POST", OPEN));
  const moved = await person.ask(`${WAVE}/fieldwork/end`, sending("PUT", { closes: "2026-05-26 12:00" }));
  expect(await moved.json()).toEqual({ closes: "2026-05-26 12:00", problems: [] });
  expect(await seen()).toMatchObject({ phase: "open", wave: { closes: "2026-05-26 12:00" } });
  const pages = participating(studio.installation);
  const { slug } = (await studio.installation.registry.all())[0]!;
  const landing = await participantsApp(pages).request(`/p/${slug}`);
  expect(await landing.text()).toContain("26 mei");
  await pages.close();
  const past = await person.ask(`${WAVE}/fieldwork/end`, sending("PUT", { closes: "2026-05-11 12:00" }));
  expect(((await past.json()) as Refusal).problems?.[0]?.code).toBe("end-in-the-past");
});

test("the HTML part of a mail is a page for our own frame that can do nothing, with its styles", async () => {
  await person.ask(`${WAVE}/fieldwork`, sending("POST", { ...OPEN, contact: `"><script>alert(1)</script>` }));
  const page = await person.ask(`${WAVE}/fieldwork/mail/page?kind=replacement&to=en`);
  const [text, policy] = [await page.text(), page.headers.get("Content-Security-Policy") ?? ""];
  expect(text).toContain("&lt;script&gt;");
  expect(text).not.toMatch(/<script| style="/);
  expect(text).toContain("Your new code");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(policy).toContain("frame-ancestors 'self'");
  const sheet = /<style>([^<]*)<\/style>/.exec(text)?.[1] ?? "";
  expect(policy).toContain(createHash("sha256").update(sheet).digest("base64"));
  expect(sheet).toContain("padding:24px 16px");
  expect((await person.ask(`${WAVE}/fieldwork/mail/page?kind=niets`)).status).toBe(404);
});

test("what the mail server refuses or would not take is counted; a round that is stopped leaves the others waiting", async () => {
  await person.ask(`${WAVE}/fieldwork`, sending("POST", OPEN));
  await putInPanel(6);
  mail.answer = (to) =>
    to.startsWith("mens1@")
      ? { code: 550, words: "no such user" }
      : to.startsWith("mens2@")
        ? { code: 451, words: "later" }
        : "take";
  const view = await sent("invitation");
  expect(view.wave?.rounds).toMatchObject([{ taken: 4, refused: 1, waiting: 1 }]);
  mail.answer = (to) => (to.startsWith("mens2@") ? "hang" : "take");
  await person.ask(`${WAVE}/fieldwork/round`, sending("POST", { kind: "invitation" }));
  const stopped = await person.ask(`${WAVE}/fieldwork/round`, { method: "DELETE" });
  expect(stopped.status).toBe(204);
  expect((await seen()).wave).toMatchObject({ sending: { state: "stopped" }, rounds: [{ waiting: 1 }] });
});

test("who may only read or code learns nothing of the fieldwork, and does nothing to it", async () => {
  for (const role of ["lezer", "tweede-codeur"] as const) {
    const other = await studio.signIn(role);
    expect((await other.ask(`${WAVE}/fieldwork`)).status).toBe(403);
    expect((await other.ask(`${WAVE}/fieldwork`, sending("POST", OPEN))).status).toBe(403);
  }
  expect(await studio.installation.registry.all()).toEqual([]);
});

test("a wave opened from one series is not there in another that bears the same name", async () => {
  const shelf = join(studio.root, "reeksen");
  await copyFolder(folderAt(join(shelf, "kwaliteit")), folderAt(join(shelf, "namaak")));
  await person.ask(`${WAVE}/fieldwork`, sending("POST", OPEN));
  const other = WAVE.replace("kwaliteit", "namaak");
  expect(await (await person.ask(`${other}/fieldwork`)).json()).toMatchObject({
    phase: "not-opened",
    wave: null,
  });
  const name = "kwaliteit-en-toekomstbestendigheid-3";
  expect((await person.ask(`${other}/fieldwork/close`, sending("POST", { name }))).status).toBe(404);
});

test("what is asked and promised is fixed once a wave is opened, and said why; names for charts are not", async () => {
  const put = async (file: string, change: unknown) =>
    person.ask(`${WAVE}/files/${file}/changes`, sending("POST", { changes: [change] }));
  const asked = (await (await person.ask(`${WAVE}/files/questionnaire`)).json()) as PollFile;
  const q1 = questionsOf(asked.file as Questionnaire).find(({ code }) => code === "q1")!;
  const at = placeIn(asked.file as Questionnaire, "q1");
  const change = { kind: "set", at: `${at}/text`, from: q1.text, to: { nl: "Iets anders?" } };
  await person.ask(`${WAVE}/fieldwork`, sending("POST", { ...OPEN, mode: "open-link", pilot: true }));
  const trial = await put("questionnaire", change);
  expect(trial.status, "a pilot is there to learn from").toBe(200);
  await put("questionnaire", { ...change, from: change.to, to: change.from });
  await person.ask(`${WAVE}/fieldwork/close`, sending("POST", { name: (await seen()).wave?.name }));
  await person.ask(`${WAVE}/fieldwork`, sending("POST", OPEN));
  const refused = await put("questionnaire", change);
  expect(refused.status).toBe(422);
  expect(((await refused.json()) as Refusal).problems?.[0]?.code).toBe("questions-fixed-opened");
  const facts = await (await person.ask(`${WAVE}/questionnaire`)).json();
  expect(facts).toMatchObject({ fixed: "opened" });
  const mode = await put("wave", { kind: "set", at: "mode", from: "anoniem", to: "vertrouwelijk" });
  expect(mode.status).toBe(409);
  expect(((await mode.json()) as Refusal).problems?.[0]?.code).toBe("wave-fixed");
  const log = (await studio.installation.audit.all()).findLast(({ result }) => result === "409");
  expect(log?.object).toBe("kwaliteit/peiling-3/wave");
  const short = "short" in q1 ? q1.short : undefined;
  const named = {
    kind: "set",
    at: `${at}/short`,
    from: short,
    to: { nl: "Kwaliteit nu" },
  };
  expect((await put("questionnaire", named)).status).toBe(200);
  const { wave } = await seen();
  await person.ask(`${WAVE}/fieldwork/close`, sending("POST", { name: wave?.name }));
  const file = readFileSync(join(studio.root, "reeksen/kwaliteit/peiling-3/questionnaire.json"), "utf8");
  expect(file, "a name for charts outlives closing").toContain("Kwaliteit nu");
  const later = await put("questionnaire", change);
  expect(((await later.json()) as Refusal).problems?.[0]?.code).toBe("questions-fixed-answered");
});

test("answers from a file fix questions and codes, not the words somebody may still have to put right", async () => {
  const before = WAVE.replace("peiling-3", "peiling-1/files/questionnaire");
  const { file } = (await (await person.ask(before)).json()) as PollFile;
  const [first] = questionsOf(file as Questionnaire);
  const put = (at: string, from: unknown, to: unknown) =>
    person.ask(`${before}/changes`, sending("POST", { changes: [{ kind: "set", at, from, to }] }));
  const at = placeIn(file as Questionnaire, first!.code);
  expect((await put(`${at}/text`, first!.text, { nl: "Zo stond het er" })).status).toBe(200);
  const other = await put(`${at}/code`, first!.code, "anders");
  expect(((await other.json()) as Refusal).problems?.[0]?.code).toBe("columns-fixed");
});

test("a pilot is held and closed before the wave itself is opened; its answers are thrown away", async () => {
  await person.ask(`${WAVE}/fieldwork`, sending("POST", { ...OPEN, mode: "open-link", pilot: true }));
  const { wave } = await seen();
  expect(wave).toMatchObject({ pilot: true, name: "kwaliteit-en-toekomstbestendigheid-3-proef" });
  await person.ask(`${WAVE}/fieldwork/close`, sending("POST", { name: wave?.name }));
  expect(await seen()).toMatchObject({ phase: "not-opened", wave: null });
  await person.ask(`${WAVE}/fieldwork`, sending("POST", OPEN));
  expect(await seen()).toMatchObject({ phase: "open", wave: { pilot: false } });
});

test("a wave whose answers came from a file has no fieldwork; what cannot be opened says why", async () => {
  const held = await person.ask("/api/series/kwaliteit/peiling-2/fieldwork");
  expect(await held.json()).toMatchObject({ phase: "elsewhere" });
  const late = await person.ask(
    `${WAVE}/fieldwork`,
    sending("POST", { ...OPEN, closes: "2026-05-05 17:00" }),
  );
  expect(((await late.json()) as Refusal).problems?.[0]?.code).toBe("moments-reversed");
  const silent = await person.ask(`${WAVE}/fieldwork`, sending("POST", { ...OPEN, contact: " " }));
  expect(((await silent.json()) as Refusal).problems?.[0]?.code).toBe("open-incomplete");
});
