import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EXAMPLE } from "../../../test/support/publication.ts";
import { openPanel } from "../../compose.ts";
import { main } from "../main.ts";

const POLL = join(EXAMPLE, "peiling-2");
let root: string;
let told: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-panel-"));
  told = "";
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(...args: string[]): Promise<number> {
  told = "";
  const tell = (text: string): void => void (told += text);
  return main(["panel", ...args, "--data", root], {
    out: tell,
    err: tell,
    columns: 100,
    interactive: false,
    colours: false,
  });
}

function list(...rows: string[]): string {
  const path = join(root, "lijst.csv");
  writeFileSync(path, ["Naam;E-mail;Sector;Taal", ...rows].join("\n"));
  return path;
}

const imported = async (...rows: string[]): Promise<number> =>
  run("import", list(...rows), "--poll", POLL, "--yes");

test("a list is shown first and stored only when somebody says yes", async () => {
  const file = list("An;an@voorbeeld.example;ZBO;nl", "Bo;bo@voorbeeld.example;Ministerie;Engels");
  expect(await run("import", file, "--poll", POLL), told).toBe(0);
  expect(told).toMatch(/2 {2}nieuw/);
  await run("list");
  expect(told).toBe("");
  expect(await run("import", file, "--poll", POLL, "--yes"), told).toBe(0);
  expect(told).toContain("2 mensen opgeslagen.");
  expect(told).toContain("minder dan 5");
  expect(told).toContain("Voorstel: voeg samen tot één groep: Ministerie, ZBO.");
  await run("list");
  expect(told).toContain("bo@voorbeeld.example\tBo\tministerie\ten");
});

test("doubles wait for a choice; nothing is stored before", async () => {
  const rows = ["An;an@voorbeeld.example;ZBO;", "An;AN+werk@voorbeeld.example;ZBO;"];
  expect(await imported(...rows)).toBe(1);
  expect(told).toContain("Waarschijnlijk één persoon");
  await run("list");
  expect(told).toBe("");
  expect(await run("import", list(...rows), "--poll", POLL, "--yes", "--keep", "3"), told).toBe(0);
  await run("list");
  expect(told.match(/@/g)).toHaveLength(1);
});

test("the list says until when it is kept, and somebody may choose another day", async () => {
  await imported("An;an@voorbeeld.example;ZBO;");
  await run("list");
  expect(told).toMatch(/bewaard tot en met \d+ \w+ 20\d\d/);
  expect(await run("keep-until", "2099-02-30")).toBe(1);
  expect(await run("keep-until", "2099-02-28")).toBe(0);
  await run("list", "--json");
  expect(JSON.parse(told)).toMatchObject({
    panels: [{ series: "kwaliteit", people: 1, keptUntil: "2099-02-28" }],
  });
});

test("who opted out stays out when the next list names them again", async () => {
  await imported("An;an@voorbeeld.example;ZBO;");
  expect(await run("leave", "an@voorbeeld.example")).toBe(0);
  await imported("An;an@voorbeeld.example;Ministerie;", "Bo;bo@voorbeeld.example;ZBO;");
  await run("list");
  expect(told).toMatch(/an@voorbeeld\.example.*zbo.*afgemeld/);
  expect(await run("back", "an@voorbeeld.example")).toBe(0);
});

test("an address is changed, but not into somebody else’s; a member is taken out", async () => {
  await imported("An;an@voorbeeld.example;ZBO;", "Bo;bo@voorbeeld.example;ZBO;");
  expect(await run("change", "an@voorbeeld.example", "--mail", "bo@voorbeeld.example")).toBe(1);
  expect(await run("change", "an@voorbeeld.example", "--mail", "geen adres")).toBe(1);
  expect(await run("change", "an@voorbeeld.example", "--mail", "anne@voorbeeld.example")).toBe(0);
  expect(await run("remove", "bo@voorbeeld.example")).toBe(0);
  expect(await run("remove", "bo@voorbeeld.example")).toBe(1);
  await run("list", "--json");
  expect(JSON.parse(told)).toMatchObject({ members: [{ mail: "anne@voorbeeld.example" }] });
});

test("rows that cannot be used are told and the others can be stored; a list without a group is refused", async () => {
  expect(await imported("An;geen adres;ZBO;", "Bo;bo@voorbeeld.example;ZBO;")).toBe(1);
  expect(told).toContain("rij 2");
  expect(told).toContain("1 mensen opgeslagen.");
  writeFileSync(join(root, "zonder.csv"), "naam;mail\nAn;an@voorbeeld.example\n");
  expect(await run("import", join(root, "zonder.csv"), "--poll", POLL)).toBe(1);
  expect(await run("import", join(root, "weg.csv"), "--poll", POLL)).toBe(1);
  expect(await run("doe maar wat")).toBe(2);
});

test("panels are of a series: whoever is in two is changed in both, or in the one that is named", async () => {
  const file = list("An;an@voorbeeld.example;ZBO;");
  const elsewhere = join(root, "elders/peiling-1");
  cpSync(POLL, elsewhere, { recursive: true });
  await run("import", file, "--poll", POLL, "--yes");
  await run("import", file, "--poll", elsewhere, "--yes");
  await run("list");
  expect(told).toMatch(/Panel van elders\.[\s\S]*Panel van kwaliteit\./);
  await run("leave", "an@voorbeeld.example", "--series", "elders");
  await run("list", "--series", "kwaliteit");
  expect(told).not.toContain("afgemeld");
  await run("change", "an@voorbeeld.example", "--name", "Anne");
  await run("list", "--json");
  const { members } = JSON.parse(told) as { readonly members: readonly { readonly name: string }[] };
  expect(members.map(({ name }) => name)).toEqual(["Anne", "Anne"]);
  await run("keep-until", "2099-02-28", "--series", "elders", "--lang", "en");
  expect(told).toContain("kept until 28 February 2099");
  await run("list", "--lang", "en");
  expect(told.match(/2099/g)).toHaveLength(1);
});

test("whoever was in the register before panels had a series is put in one", async () => {
  await imported("Bo;bo@voorbeeld.example;ZBO;");
  const panel = await openPanel({ data: root });
  const member = { name: "An", mail: "an@voorbeeld.example", group: "zbo", language: "nl", optedOut: true };
  await panel.put([{ ...member, id: "a", language: "nl" }]);
  await panel.close();
  await run("list");
  expect(told).toContain("Mensen van geen reeks.");
  expect(await run("adopt", "--poll", POLL)).toBe(0);
  expect(told).toContain("1 mensen in het panel gezet.");
  await run("list", "--series", "kwaliteit");
  expect(told).toMatch(/an@voorbeeld\.example.*afgemeld/);
});

test("a notice that a mail came back is noted for the wave it was about", async () => {
  const poll = join(root, "reeks/peiling-1");
  cpSync("examples/te-houden", join(root, "reeks"), { recursive: true });
  const notice = join(root, "terug.eml");
  writeFileSync(notice, "Final-Recipient: rfc822; weg@voorbeeld.example\nAction: failed\nStatus: 5.1.1\n");
  const quiet = {
    out: () => undefined,
    err: () => undefined,
    columns: 80,
    interactive: false,
    colours: false,
  };
  await main(["open", poll, "--mode", "anoniem", "--contact", "x", "--data", root], quiet);
  expect(await run("bounces", "thuiswerken-1", notice)).toBe(1);
  expect(told).toContain("0 mails als teruggekomen genoteerd.");
  expect(await run("bounces", "iets-anders", notice)).toBe(1);
});
