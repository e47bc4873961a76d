import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PanelPreview, PanelView } from "../../../api/panel.ts";
import type { Refusal } from "../../../api/problem.ts";
import { folderAt } from "../../../compose.ts";
import { copyFolder } from "../../../workflow/copy-folder.ts";
import { openStudio, sending, type Person, type Studio } from "../../../../test/support/studio.ts";

const PANEL = "/api/series/kwaliteit/peiling-2/panel";
const LIST = [
  "naam;mail;sector;taal;telefoon",
  "Verzonnen Een;een@voorbeeld.example;ministerie;nl;1",
  "Verzonnen Twee;twee@voorbeeld.example;zbo;en;2",
  "Verzonnen Twee;TWEE@voorbeeld.example;zbo;en;3",
  "Zonder Adres;geen adres;ministerie;nl;4",
].join("\n");
let studio: Studio;
let person: Person;

beforeEach(async () => {
  studio = await openStudio();
  person = await studio.signIn("onderzoeker");
});
afterEach(() => studio.remove());

function list(keep?: readonly number[], text = LIST): RequestInit {
  return sending("POST", {
    name: "panel.csv",
    content: Buffer.from(text).toString("base64"),
    ...(keep !== undefined && { keep }),
  });
}

async function seen(): Promise<PanelView> {
  return (await (await person.ask(PANEL)).json()) as PanelView;
}

async function codeOf(reply: Response): Promise<string | undefined> {
  return ((await reply.json()) as Refusal).problems?.[0]?.code;
}

test("a list is shown before it is stored: columns as understood, what cannot be used, doubles to choose from", async () => {
  const shown = (await (await person.ask(`${PANEL}/preview`, list())).json()) as PanelPreview;
  expect(shown.columns.map(({ use }) => use)).toEqual(["name", "mail", "group", "language", null]);
  expect(shown).toMatchObject({
    added: 1,
    doubles: [{ resemblance: "same", rows: [{ row: 3 }, { row: 4 }] }],
  });
  expect(shown.problems).toMatchObject([{ code: "panel-address-broken", place: { row: 5 } }]);
  expect((await seen()).members).toEqual([]);
});

test("nothing is stored while a double waits; then those chosen come in, and groups say who are too few", async () => {
  expect(await codeOf(await person.ask(`${PANEL}/list`, list()))).toBe("panel-doubles");
  expect(await (await person.ask(`${PANEL}/list`, list([3]))).json()).toEqual({ stored: 2 });
  const view = await seen();
  expect(view.members.map(({ name }) => name)).toEqual(["Verzonnen Een", "Verzonnen Twee"]);
  expect(view.groups.filter(({ tooSmall }) => tooSmall).map(({ code }) => code)).toEqual([
    "ministerie",
    "zbo",
  ]);
  expect(view.merge).toEqual(["ministerie", "zbo"]);
  expect(view.keptUntil).toMatch(/^\d{4}-/);
});

test("a member is changed, opted out and stays so when the list comes again, and is taken out", async () => {
  await person.ask(`${PANEL}/list`, list([3]));
  const [one] = (await seen()).members;
  const address = `${PANEL}/members/${one?.id}`;
  await person.ask(address, sending("PUT", { name: "Andere\r\nNaam", mail: "anders@voorbeeld.example" }));
  expect((await seen()).members[0]).toMatchObject({ name: "Andere Naam", mail: "anders@voorbeeld.example" });
  expect(await codeOf(await person.ask(address, sending("PUT", { group: "nergens" })))).toBe(
    "panel-group-unknown",
  );
  expect(await codeOf(await person.ask(address, sending("PUT", { mail: "twee@voorbeeld.example" })))).toBe(
    "panel-address-taken",
  );
  await person.ask(address, sending("PUT", { optedOut: true }));
  const again = LIST.replace("een@voorbeeld", "anders@voorbeeld");
  expect(await (await person.ask(`${PANEL}/preview`, list([], again))).json()).toMatchObject({ optedOut: 1 });
  expect((await person.ask(address, { method: "DELETE" })).status).toBe(204);
  expect((await person.ask(address, { method: "DELETE" })).status).toBe(404);
  expect((await seen()).members).toHaveLength(1);
});

test("the day until which addresses are kept is chosen; what is no day is refused", async () => {
  await person.ask(`${PANEL}/list`, list([3]));
  expect((await person.ask(`${PANEL}/kept-until`, sending("PUT", { day: "2031-02-30" }))).status).toBe(422);
  expect((await person.ask(`${PANEL}/kept-until`, sending("PUT", { day: "2031-02-28" }))).status).toBe(204);
  expect((await seen()).keptUntil).toBe("2031-02-28");
});

test("a list without addresses, or that is no list, says so", async () => {
  expect(await codeOf(await person.ask(`${PANEL}/preview`, list([], "naam;sector\nEen;zbo")))).toBe(
    "panel-mail-missing",
  );
  expect((await person.ask(`${PANEL}/preview`, sending("POST", { name: "x.csv" }))).status).toBe(415);
});

test("addresses reach nobody but who works on the poll, and stand in no audit line", async () => {
  await person.ask(`${PANEL}/list`, list([3]));
  for (const role of ["lezer", "tweede-codeur"] as const) {
    const other = await studio.signIn(role);
    for (const reply of [await other.ask(PANEL), await other.ask(`${PANEL}/preview`, list())]) {
      expect(reply.status).toBe(403);
      expect(await reply.text()).not.toContain("voorbeeld.example");
    }
  }
  expect(JSON.stringify(await studio.installation.audit.all())).not.toContain("voorbeeld.example");
});

test("a panel is of its series: who works on another finds nobody of it, and nothing to change", async () => {
  await person.ask(`${PANEL}/list`, list([3]));
  const shelf = join(studio.root, "reeksen");
  await copyFolder(folderAt(join(shelf, "kwaliteit")), folderAt(join(shelf, "andere")));
  const other = await studio.signIn({ andere: "onderzoeker" });
  const theirs = PANEL.replace("kwaliteit", "andere");
  const view = (await (await other.ask(theirs)).json()) as PanelView;
  expect(view).toMatchObject({ members: [], keptUntil: null });
  const [member] = (await seen()).members;
  const change = await other.ask(`${theirs}/members/${member?.id ?? ""}`, sending("PUT", { name: "x" }));
  expect(change.status).toBe(404);
  expect((await other.ask(PANEL)).status).toBe(404);
  await other.ask(`${theirs}/list`, list([3]));
  await other.ask(`${theirs}/kept-until`, sending("PUT", { day: "2099-01-01" }));
  expect((await seen()).keptUntil).not.toBe("2099-01-01");
  expect((await seen()).members).toHaveLength(2);
});
