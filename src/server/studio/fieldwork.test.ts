import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formNumber, inventedAnswers } from "../../../test/support/fieldwork.ts";
import { openStudio, sending, type Person, type Studio } from "../../../test/support/studio.ts";
import type { Fieldwork } from "../../api/fieldwork.ts";
import { folderAt, participatingIn, postmanAt, withPanel } from "../../compose.ts";
import { participantsApp } from "../participants/app.ts";

const AT = "/api/series/kwaliteit/peiling-2/fieldwork";
let now = Date.parse("2026-04-29T10:00:00Z");
let studio: Studio;
let person: Person;
let outbox: string;
beforeEach(async () => {
  now = Date.parse("2026-04-29T10:00:00Z");
  outbox = mkdtempSync(join(tmpdir(), "peilschaal-outbox-"));
  studio = await openStudio({
    now: () => now,
    postman: (contact) => postmanAt({ folder: folderAt(outbox) }, "peiling@voorbeeld.example", contact),
  });
  rmSync(join(studio.root, "reeksen/kwaliteit/peiling-2/responses.csv"));
  person = await studio.signIn("onderzoeker");
});
afterEach(async () => {
  await studio.remove();
  rmSync(outbox, { recursive: true });
});

const post = (path: string, body: object): Promise<Response> => person.ask(AT + path, sending("POST", body));
const shown = async (): Promise<Fieldwork> => (await (await person.ask(AT)).json()) as Fieldwork;
const WANTED = {
  mode: "anoniem",
  pilot: false,
  contact: "peiling@voorbeeld.example",
  closes: "2026-05-30 17:00",
};

test("a wave is opened, invited to, reminded and closed, and its answers are in its folder", async () => {
  expect(await shown()).toMatchObject({ phase: "none", wave: null, canSend: true });
  await withPanel({ data: join(studio.root, "data") }, (panel) =>
    panel.put(
      Array.from({ length: 12 }, (_, i) => ({
        id: `m${i}`,
        name: `Deelnemer ${i}`,
        mail: `deelnemer${i}@voorbeeld.example`,
        group: "ministerie",
        language: "nl" as const,
        optedOut: false,
      })),
    ),
  );
  const opened = (await (await post("/open", WANTED)).json()) as Fieldwork;
  expect(opened).toMatchObject({ phase: "open", wave: { mode: "anoniem", closes: "2026-05-30T15:00:00Z" } });
  expect(await (await post("/invitations", {})).json()).toMatchObject({ taken: 12, refused: 0 });
  expect(await (await post("/reminders", {})).json()).toMatchObject({ taken: 12 });
  const { wave } = await shown();
  expect(wave?.all).toEqual({ label: null, invited: 12, atLeast: 0 });
  expect(wave?.groups).toContainEqual(expect.objectContaining({ invited: 12, atLeast: 0 }));
  expect(wave?.mailings.map(({ kind, taken }) => [kind, taken]).toSorted()).toEqual([
    ["invitation", 12],
    ["reminder", 12],
  ]);
  expect((await post("/close", { early: false })).status).toBe(422);
  expect(await (await post("/close", { early: true })).json()).toMatchObject({ phase: "closed" });
  expect(existsSync(join(studio.root, "reeksen/kwaliteit/peiling-2/responses.csv"))).toBe(true);
  expect((await post("/open", WANTED)).status, "reopening is impossible").toBe(422);
  const what = (await studio.installation.audit.all()).map((entry) => entry.what);
  expect(what).toEqual(expect.arrayContaining(["open", "invite", "close"]));
});

test("while it is open nobody is told more than steps of five, and no answer", async () => {
  await post("/open", { ...WANTED, mode: "open-link" });
  const { wave } = await shown();
  const participating = participatingIn(studio.installation);
  const app = participantsApp(participating);
  const send = (i: number): Promise<Response> =>
    Promise.resolve(
      app.request(
        `${wave?.path}/answers`,
        sending("POST", { form: formNumber(i), answers: inventedAnswers(i) }),
      ),
    );
  for (let i = 0; i < 4; i++) expect((await send(i)).status).toBe(201);
  expect((await shown()).wave?.all).toMatchObject({ invited: null, atLeast: 0 });
  for (let i = 4; i < 7; i++) await send(i);
  expect((await shown()).wave?.all).toMatchObject({ atLeast: 5 });
  expect((await person.ask("/api/series/kwaliteit/peiling-2/results")).status).toBe(422);
  await participating.close();
  await post("/close", { early: true });
  const answers = readFileSync(join(studio.root, "reeksen/kwaliteit/peiling-2/responses.csv"), "utf8");
  expect(answers.trim().split("\n")).toHaveLength(8);
});

test("what was promised stays: the mode is fixed once a wave was opened, and the try is written down", async () => {
  await post("/open", WANTED);
  const again = await post("/open", { ...WANTED, mode: "vertrouwelijk" });
  expect(again.status).toBe(422);
  expect(await again.text()).toContain("wave-mode-fixed");
  expect((await studio.installation.audit.all()).map(({ result }) => result)).toContain("wave-mode-fixed");
});

test.each([
  [{ ...WANTED, mode: "import" }, "open-incomplete"],
  [{ ...WANTED, contact: " " }, "open-incomplete"],
  [{ ...WANTED, closes: "morgen" }, "moment-unreadable"],
  [{ ...WANTED, closes: "2020-01-01 10:00" }, "moments-reversed"],
])("%j is not opened", async (body, code) => {
  const reply = await post("/open", body);
  expect(reply.status).toBe(422);
  expect(await reply.text()).toContain(code);
});

test("nothing is sent or closed where nothing was opened, and nothing sent where there is no mail server", async () => {
  expect((await post("/close", { early: true })).status).toBe(404);
  expect((await post("/invitations", {})).status).toBe(404);
  const quiet = await openStudio({ now: () => now });
  rmSync(join(quiet.root, "reeksen/kwaliteit/peiling-2/responses.csv"));
  const there = await quiet.signIn("beheerder");
  await there.ask(`${AT}/open`, sending("POST", WANTED));
  const reply = await there.ask(`${AT}/invitations`, sending("POST", {}));
  expect(await reply.text()).toContain("invite-server-missing");
  await quiet.remove();
});

test("answers of another program need no fieldwork here", async () => {
  const other = (await (await person.ask("/api/series/kwaliteit/peiling-1/fieldwork")).json()) as Fieldwork;
  expect(other.phase).toBe("elsewhere");
});
