import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { BackupFile, HouseView } from "../../../api/house.ts";
import type { Refusal } from "../../../api/problem.ts";
import { AFTER, DURING, nextPoll, opened } from "../../../../test/support/fieldwork.ts";
import { openStudio, sending, type Person, type Studio } from "../../../../test/support/studio.ts";
import { openPanel } from "../../../compose.ts";
import { closeWave } from "../../../workflow/collecting/close-wave.ts";

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
  expect((await seen()).waves).toMatchObject([{ name: wave.name, state: "over" }]);
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
