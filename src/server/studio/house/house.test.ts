import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { BackupFile, HouseView } from "../../../api/house.ts";
import type { Refusal } from "../../../api/problem.ts";
import { AFTER, DURING, nextPoll, opened } from "../../../../test/support/fieldwork.ts";
import { openStudio, sending, type Person, type Studio } from "../../../../test/support/studio.ts";
import type { ApprovalsView } from "../../../api/approvals.ts";
import { folderAt, openPanel } from "../../../compose.ts";
import { closeWave } from "../../../workflow/collecting/close-wave.ts";
import { askApproval } from "../../../workflow/second-person/ask.ts";
import { decideApproval } from "../../../workflow/second-person/decide.ts";

let now = DURING;
let studio: Studio;
let head: Person;

beforeEach(async () => {
  now = DURING;
  studio = await openStudio({ now: () => now });
  head = await studio.signIn("beheerder");
});
afterEach(() => studio.remove());

async function seen(): Promise<HouseView> {
  return (await (await head.ask("/api/house")).json()) as HouseView;
}

test("a backup is made, listed with its moment, and fetched whole; nothing else of the folder is", async () => {
  expect(await seen()).toMatchObject({ problems: [], backups: [], waves: [], unplaced: 0 });
  const made = (await (await head.ask("/api/house/backups", sending("POST", {}))).json()) as BackupFile;
  expect(made).toEqual({ name: "peilschaal-2026-05-12T100000Z.jsonl.gz", made: "2026-05-12 12:00" });
  expect((await seen()).backups).toEqual([made]);
  const fetched = await head.ask(`/api/house/backups/${made.name}`);
  expect(fetched.headers.get("content-disposition")).toContain("attachment");
  const lines = gunzipSync(Buffer.from(await fetched.arrayBuffer())).toString();
  expect(lines.split("\n")[0]).toBe('{"format":"backup.v1"}');
  const twice = await head.ask("/api/house/backups", sending("POST", {}));
  expect(((await twice.json()) as Refusal).problems?.[0]?.code).toBe("backup-exists");
  writeFileSync(join(studio.root, "reservekopieen/geheim.txt"), "x");
  for (const name of ["geheim.txt", "..%2fdata%2fstudio.db", "niets.jsonl"])
    expect((await head.ask(`/api/house/backups/${name}`)).status).toBe(404);
});

test("what there is of a wave that is over is destroyed by who repeats its name and says why", async () => {
  const poll = nextPoll(join(studio.root, "reeksen/kwaliteit"));
  const wave = await opened(studio.installation, poll);
  const destroy = (body: object) =>
    head.ask("/api/house/destroy", sending("POST", { slug: wave.slug, ...body }));
  const meant = { name: wave.name, reason: "verzonnen" };
  const early = await destroy(meant);
  expect(((await early.json()) as Refusal).problems?.[0]?.code).toBe("wave-not-over");
  now = AFTER;
  head = await studio.signIn("beheerder");
  expect((await seen()).waves).toMatchObject([
    {
      name: wave.name,
      state: "over",
      seriesTitle: { nl: "Kwaliteit en toekomstbestendigheid" },
      waveTitle: { nl: "Peiling 2" },
    },
  ]);
  const actor = { who: "C1", where: "test" };
  await closeWave(studio.installation, wave.slug, { early: false, why: "closed", actor });
  expect((await seen()).waves).toMatchObject([{ state: "waiting", keptUntil: "2027-05-19" }]);
  expect((await destroy({ ...meant, name: "iets anders" })).status).toBe(415);
  const silent = await destroy({ ...meant, reason: " " });
  expect(((await silent.json()) as Refusal).problems?.[0]?.code).toBe("destroy-without-reason");
  expect((await destroy(meant)).status).toBe(204);
  expect((await seen()).waves).toEqual([]);
  expect((await destroy(meant)).status).toBe(404);
});

test("people of no series are put in one by who looks after all, and by nobody who looks after one", async () => {
  const panel = await openPanel({ data: join(studio.root, "data") });
  await panel.put([
    { id: "a", name: "An", mail: "an@voorbeeld.example", group: "zbo", language: "nl", optedOut: false },
  ]);
  await panel.close();
  expect((await seen()).unplaced).toBe(1);
  const other = await studio.signIn({ kwaliteit: "beheerder" });
  const ask = (who: Person, series: string) => who.ask("/api/house/unplaced", sending("POST", { series }));
  expect((await ask(other, "kwaliteit")).status).toBe(403);
  expect((await ask(head, "nergens")).status).toBe(404);
  expect(await (await ask(head, "kwaliteit")).json()).toEqual({ placed: 1 });
  expect((await seen()).unplaced).toBe(0);
});

test("answers a participant are shown with their last day, and destroyed by who repeats the name and says why", async () => {
  const series = folderAt(join(studio.root, "reeksen/kwaliteit"));
  const wish = { kind: "full-data", reason: "Voor een heranalyse." } as const;
  const by = { id: head.session.id, coder: "C1" };
  await askApproval(series, wish, { id: "a1", today: "2026-05-11", by, wave: "peiling-2" });
  const other = { id: "p2", coder: "C2" };
  await decideApproval(series, { id: "a1", decision: "confirm", by: other, today: "2026-05-12" });
  const set = { series: "kwaliteit", wave: "peiling-2", name: "a1", keptUntil: "2027-05-12" };
  const titles = {
    seriesTitle: { nl: "Kwaliteit en toekomstbestendigheid" },
    waveTitle: { nl: "Peiling 2" },
  };
  expect((await seen()).sets).toMatchObject([{ ...set, titles }]);
  const approvals = "/api/series/kwaliteit/peiling-2/approvals";
  const asked = async () => ((await (await head.ask(approvals)).json()) as ApprovalsView).requests[0];
  const name = (await asked())?.files[0] ?? "";
  expect(await asked()).toMatchObject({ keptUntil: "2027-05-12", gone: false });

  const destroy = (who: Person, body: object) =>
    who.ask("/api/house/destroy-restricted", sending("POST", { ...set, set: "a1", ...body }));
  const meant = { name: "kwaliteit/peiling-2", reason: "niet meer nodig" };
  const one = await studio.signIn({ kwaliteit: "beheerder" });
  expect((await destroy(one, meant)).status).toBe(403);
  expect((await destroy(head, { ...meant, name: "a1" })).status).toBe(415);
  expect((await destroy(head, { ...meant, set: ".." })).status).toBe(404);
  expect((await destroy(head, { ...meant, series: ".." })).status).toBe(404);
  const silent = await destroy(head, { ...meant, reason: " " });
  expect(((await silent.json()) as Refusal).problems?.[0]?.code).toBe("restricted-without-reason");
  expect((await destroy(head, meant)).status).toBe(204);
  expect((await seen()).sets).toEqual([]);
  expect(await asked()).toMatchObject({ keptUntil: null, gone: true });
  expect((await head.ask(`${approvals}/a1/${encodeURIComponent(name)}`)).status).toBe(404);
  expect((await destroy(head, meant)).status).toBe(404);
  const acts = (await studio.installation.audit.all()).filter(({ what }) => what === "destroy restricted");
  expect(acts).toMatchObject([{ object: "kwaliteit/peiling-2", result: "niet meer nodig" }]);
});

test("a series whose requests cannot be read is told of", async () => {
  writeFileSync(join(studio.root, "reeksen/kwaliteit/approvals.json"), "[{");
  expect((await seen()).problems.map(({ code }) => code)).toEqual(["restricted-not-looked-at"]);
});
