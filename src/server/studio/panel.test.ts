import { afterEach, beforeEach, expect, test } from "vitest";
import { openStudio, sending, type Person, type Studio } from "../../../test/support/studio.ts";
import type { PanelPreview, PanelShown } from "../../api/panel.ts";

const AT = "/api/series/kwaliteit/peiling-2/panel";
let studio: Studio;
let person: Person;
beforeEach(async () => {
  studio = await openStudio();
  person = await studio.signIn("onderzoeker");
});
afterEach(() => studio.remove());

const LIST = [
  "naam;mail;groep",
  ...Array.from({ length: 8 }, (_, i) => `Deelnemer ${i};deelnemer${i}@voorbeeld.example;Ministerie`),
  "Iemand Anders;iemand@voorbeeld.example;ZBO",
  "Iemand Anders;Iemand@Voorbeeld.example;ZBO",
].join("\n");
const list = (text: string, more: object = {}): RequestInit =>
  sending("POST", { name: "panel.csv", content: Buffer.from(text).toString("base64"), ...more });

test("a list is looked at first: nothing of it is stored, and who seems double is named", async () => {
  const preview = (await (await person.ask(`${AT}/preview`, list(LIST))).json()) as PanelPreview;
  expect(preview).toMatchObject({ added: 8, changed: 0, known: 0, absent: 0 });
  expect(preview.columns.map(({ header }) => header)).toEqual(["naam", "mail", "groep"]);
  expect(preview.doubles.map(({ resemblance, rows }) => [resemblance, rows.map(({ row }) => row)])).toEqual([
    ["same", [10, 11]],
  ]);
  expect((await (await person.ask(AT)).json()) as PanelShown).toMatchObject({ people: 0 });
});

test("a list comes in once somebody chose among doubles; small groups are named with what to merge", async () => {
  const undecided = await person.ask(`${AT}/import`, list(LIST));
  expect(await undecided.text()).toContain("panel-doubles");
  const shown = (await (await person.ask(`${AT}/import`, list(LIST, { keep: [10] }))).json()) as PanelShown;
  expect(shown).toMatchObject({ people: 9, optedOut: 0, threshold: 5 });
  expect(
    shown.groups.filter(({ people }) => people > 0).map(({ people, tooSmall }) => [people, tooSmall]),
  ).toEqual([
    [8, false],
    [1, true],
  ]);
  expect(shown.merge).toHaveLength(2);
  expect(JSON.stringify(shown), "nobody's name").not.toContain("Deelnemer");
});

test("what is no list is refused with the reason", async () => {
  expect(await (await person.ask(`${AT}/preview`, list("a;b\n1;2"))).text()).toContain(
    "panel-column-missing",
  );
  expect((await person.ask(`${AT}/preview`, sending("POST", { name: 1 }))).status).toBe(415);
  expect((await person.ask(`${AT.replace("peiling-2", "x")}/preview`, list(LIST))).status).toBe(404);
  const large = {
    ...list(LIST),
    headers: { "Content-Type": "application/json", "Content-Length": "20000000" },
  };
  expect((await person.ask(`${AT}/preview`, large)).status).toBe(413);
});
