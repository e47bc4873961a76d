import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyRoute } from "../../scripts/api/routes.ts";
import type { Workbench } from "../../src/api/answers.ts";
import type { PanelView } from "../../src/api/panel.ts";
import { DURING, nextPoll, opened } from "../support/fieldwork.ts";
import { Contract, type OpenApi } from "../support/openapi.ts";
import { openStudio, sending, type Person, type Studio } from "../support/studio.ts";

const WAVE = "/api/series/kwaliteit/peiling-2";
const OPEN = "/api/series/kwaliteit/peiling-3";
const OTHER = "Iets dat er nooit stond";
const routes = (await everyRoute()).filter(({ about }) => about?.also?.[409] !== undefined);
let studio: Studio;
let head: Person;
let contract: Contract;
let desk: Workbench;
let member: PanelView["members"][number];

beforeAll(async () => {
  studio = await openStudio({ now: () => DURING });
  head = await studio.signIn("beheerder");
  contract = new Contract((await (await head.ask("/api/openapi.json")).json()) as OpenApi);
  await opened(studio.installation, nextPoll(join(studio.root, "reeksen/kwaliteit")));
  desk = (await (await head.ask(`${WAVE}/answers/q4`)).json()) as Workbench;
  const content = Buffer.from("naam,mail,groep\nAn,an@voorbeeld.example,zbo\n").toString("base64");
  await head.ask(`${OPEN}/panel/list`, sending("POST", { name: "lijst.csv", content }));
  [member] = ((await (await head.ask(`${OPEN}/panel`)).json()) as PanelView).members as [typeof member];
});
afterAll(() => studio.remove());

interface Late {
  readonly address: string;
  readonly body: object;
}

/** What somebody sends who saw something else than what is there now. */
const LATE: Readonly<Record<string, () => Late>> = {
  "POST /api/series/:series/:wave/files/:name/changes": () => ({
    address: `${WAVE}/files/questionnaire/changes`,
    body: { changes: [{ kind: "set", at: "title/nl", from: OTHER, to: "x" }] },
  }),
  "POST /api/series/:series/:wave/answers/:variable/codes": () => {
    const row = desk.coding.answers[0]?.row ?? "";
    return { address: `${WAVE}/answers/q4/codes`, body: { row, was: null, codes: [] } };
  },
  "POST /api/series/:series/:wave/answers/:variable/codebook": () => ({
    address: `${WAVE}/answers/q4/codebook`,
    body: { steps: 99, edit: { undo: true } },
  }),
  "POST /api/series/:series/:wave/answers/:variable/review": () => ({
    address: `${WAVE}/answers/q4/review`,
    body: { read: { answers: 1 } },
  }),
  "POST /api/series/:series/:wave/answers/:variable/conclusion": () => ({
    address: `${WAVE}/answers/q4/conclusion`,
    body: { was: { text: { nl: OTHER }, restsOn: [], counts: {} }, conclusion: null },
  }),
  "POST /api/series/:series/:wave/answers/:variable/bulk": () => ({
    address: `${WAVE}/answers/q4/bulk`,
    body: { threshold: 0.99, answers: 9999 },
  }),
  "POST /api/series/:series/:wave/answers/:variable/bulk/back": () => ({
    address: `${WAVE}/answers/q4/bulk/back`,
    body: {
      acceptance: { by: "C1", on: "2026-01-01", threshold: 0.9, accepted: 1, audit: null },
      rows: [],
      before: [],
    },
  }),
  "PUT /api/people/:person": () => ({
    address: `/api/people/${head.session.id}`,
    body: { roles: { "*": "beheerder" }, was: { roles: { "*": "lezer" } } },
  }),
  "PUT /api/series/:series/:wave/panel/members/:member": () => ({
    address: `${OPEN}/panel/members/${member.id}`,
    body: { name: "Bo", was: { name: OTHER } },
  }),
  "PUT /api/series/:series/:wave/panel/kept-until": () => ({
    address: `${OPEN}/panel/kept-until`,
    body: { day: "2030-01-01", was: { day: "2029-01-01" } },
  }),
  "PUT /api/series/:series/:wave/fieldwork/end": () => ({
    address: `${OPEN}/fieldwork/end`,
    body: { closes: "2026-05-25 12:00", was: { closes: "2026-05-01 12:00" } },
  }),
};

test("every route by which somebody may be late is tried", () => {
  expect(Object.keys(LATE).toSorted()).toEqual(
    routes.map(({ method, path }) => `${method} ${path}`).toSorted(),
  );
});

test.each(routes.map(({ method, path }) => [method, path] as const))(
  "%s %s says 409 of a stale version, with what is there and what was sent, and changes nothing",
  async (method, path) => {
    const { address, body } = LATE[`${method} ${path}`]?.() ?? { address: "", body: {} };
    for (let i = 0; i < 2; i++) {
      const reply = await head.ask(address, sending(method, body));
      expect([reply.status, await contract.faults(method, path, reply.clone())]).toEqual([409, []]);
      const said = (await reply.json()) as { readonly found: unknown; readonly sent: unknown };
      expect(said.sent).toEqual("changes" in body ? body.changes : body);
      expect(JSON.stringify(said.found)).not.toContain(OTHER);
    }
  },
);

test("what cannot be changed any more is refused by the same number, as a refusal that says why", async () => {
  const changes = [{ kind: "set", at: "mode", from: "anoniem", to: "vertrouwelijk" }];
  const path = "/api/series/:series/:wave/files/:name/changes";
  const reply = await head.ask(`${WAVE}/files/wave/changes`, sending("POST", { changes }));
  expect([reply.status, await contract.faults("POST", path, reply.clone())]).toEqual([409, []]);
  expect(await reply.text()).toContain("wave-fixed");
});

test("with what is there now it is changed, and two who saw the same are not both let", async () => {
  const address = `${OPEN}/panel/members/${member.id}`;
  const both = await Promise.all(
    ["Bo", "Cas"].map(async (name) =>
      head.ask(address, sending("PUT", { name, was: { name: member.name, mail: member.mail } })),
    ),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
});
