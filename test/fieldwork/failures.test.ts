import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderAt, openInstallation, type Place } from "../../src/compose.ts";
import { backUp } from "../../src/workflow/collecting/back-up.ts";
import { closeWave } from "../../src/workflow/collecting/close-wave.ts";
import { ACTOR, formNumber, inventedAnswers, opened, pollToHold, sender } from "../support/fieldwork.ts";
import { startPostgres } from "../support/postgres.ts";
import { post, startServer, type RunningServer } from "../support/server.ts";

const OPEN = { mode: "open-link", opens: "2020-01-01 00:00", closes: "2099-12-31 12:00" } as const;

let root: string;
let poll: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-failures-"));
  poll = pollToHold(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function openedAt(place: Place): Promise<string> {
  const installation = await openInstallation(place);
  const { slug } = await opened(installation, poll, OPEN);
  await installation.close();
  return slug;
}

const send = (server: RunningServer, slug: string, i: number) =>
  post(server, slug, { form: formNumber(i), answers: inventedAnswers(i) });

/** Sends the same form until it is in, as a participant does; fails when it takes too long. */
async function sendUntilIn(server: RunningServer, slug: string, i: number): Promise<number> {
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    const status = await send(server, slug, i);
    if (status === 201 || status === 200) return status;
    expect(status).toBe(503);
    await setTimeout(50);
  }
  throw new Error("the server does not recover");
}

async function answersAt(place: Place, slug: string): Promise<number[]> {
  const installation = await openInstallation(place);
  const box = await installation.boxes.open(slug);
  await box?.check("whole");
  await box?.close();
  await closeWave(installation, slug, { to: folderAt(poll), early: true, why: "closed", actor: ACTOR });
  await installation.close();
  const text = readFileSync(join(poll, "responses.csv"), "utf8");
  return [...text.matchAll(/antwoord (\d+)\./g)].map(([, i]) => Number(i)).sort((a, b) => a - b);
}

/** A disk of its own of some megabytes, where this account may make one. */
function smallDisk():
  | {
      readonly path: string;
      readonly fill: () => void;
      readonly free: () => void;
      readonly remove: () => void;
    }
  | undefined {
  const path = join(root, "disk");
  mkdirSync(path);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", path]);
  if (mounted.status !== 0) return undefined;
  const ballast = join(path, "ballast");
  return {
    path,
    fill: () => {
      const file = openSync(ballast, "w");
      for (const size of [65_536, 4096, 1]) {
        try {
          for (;;) writeSync(file, Buffer.alloc(size, 1));
        } catch {
          // Full for pieces of this size.
        }
      }
      closeSync(file);
    },
    free: () => rmSync(ballast),
    remove: () => void spawnSync("umount", [path]),
  };
}

describe("a full disk", () => {
  it.runIf(process.getuid?.() === 0)(
    "gives 503 and loses nothing, and room again is enough to go on",
    async () => {
      const disk = smallDisk();
      if (disk === undefined) return;
      try {
        const place = { data: join(disk.path, "data") };
        const slug = await openedAt(place);
        const server = await startServer({ place });
        for (let i = 0; i < 20; i++) expect(await send(server, slug, i)).toBe(201);
        disk.fill();
        const refused = await Promise.all([20, 21, 22, 23].map((i) => send(server, slug, i)));
        // A box that failed is opened anew, which folds its log and may make room for who comes a moment later.
        expect(refused).toContain(503);
        expect(refused.filter((status) => status !== 503 && status !== 201)).toEqual([]);
        disk.free();
        for (const i of [20, 21, 22, 23]) expect([200, 201]).toContain(await sendUntilIn(server, slug, i));
        await server.kill("SIGTERM");
        expect(await answersAt(place, slug)).toEqual(Array.from({ length: 24 }, (_, i) => i));
      } finally {
        disk.remove();
      }
    },
  );

  it.runIf(process.getuid?.() === 0)(
    "leaves no half backup, and keeps answers that have no room in a folder",
    async () => {
      const disk = smallDisk();
      if (disk === undefined) return;
      try {
        const place = { data: join(root, "data") };
        const installation = await openInstallation(place);
        const { slug } = await opened(installation, poll, OPEN);
        const { send: submit, pages } = sender(installation, slug);
        for (let i = 0; i < 30; i++) expect(await submit(undefined, i)).toBe("stored");
        await pages.close();
        disk.fill();
        const backup = { file: join(disk.path, "een"), folder: disk.path, actor: ACTOR };
        await expect(backUp(installation, backup)).rejects.toThrow(/ENOSPC/);
        const closing = { early: true, why: "closed", actor: ACTOR } as const;
        const full = join(disk.path, "peiling");
        mkdirSync(full);
        await expect(closeWave(installation, slug, { ...closing, to: folderAt(full) })).rejects.toThrow(
          /ENOSPC/,
        );
        expect(readdirSync(disk.path).toSorted()).toEqual(["ballast", "peiling"]);
        expect(readdirSync(full)).toEqual([]);
        disk.free();
        expect((await closeWave(installation, slug, { ...closing, to: folderAt(full) })).problems).toEqual(
          [],
        );
        expect(readFileSync(join(full, "responses.csv"), "utf8").match(/antwoord \d+\./g)).toHaveLength(30);
        await installation.close();
      } finally {
        disk.remove();
      }
    },
  );

  it.runIf(process.platform === "linux")("that is a limit on a file gives 503 as well", async () => {
    const place = { data: join(root, "data") };
    const slug = await openedAt(place);
    const server = await startServer({
      place,
      // The signal is ignored, so that writing fails as it does on a full disk.
      under: ["sh", "-c", `trap "" XFSZ; exec prlimit --fsize=120000: "$@"`, "sh"],
    });
    const statuses: (number | undefined)[] = [];
    for (let i = 0; i < 60; i++) statuses.push(await send(server, slug, i));
    const first = statuses.indexOf(503);
    expect(first).toBeGreaterThan(0);
    spawnSync("prlimit", ["--pid", String(server.pid), "--fsize=unlimited:"]);
    for (let i = 0; i < 60; i++) await sendUntilIn(server, slug, i);
    await server.kill("SIGTERM");
    expect(await answersAt(place, slug)).toEqual(Array.from({ length: 60 }, (_, i) => i));
  });
});

describe("a store that goes away", () => {
  it("as files gives 503, and is used again when it is back", async () => {
    const place = { data: join(root, "data") };
    const slug = await openedAt(place);
    const server = await startServer({ place });
    expect(await send(server, slug, 0)).toBe(201);
    renameSync(place.data, join(root, "elders"));
    expect(await send(server, slug, 1)).toBe(503);
    renameSync(join(root, "elders"), place.data);
    await sendUntilIn(server, slug, 1);
    // A log that somebody throws away would take with it what is written there next.
    rmSync(join(place.data, `box_${slug}.db-wal`));
    expect(await send(server, slug, 2)).toBe(503);
    await sendUntilIn(server, slug, 2);
    await server.kill("SIGTERM");
    expect(await answersAt(place, slug)).toEqual([0, 1, 2]);
  });

  it("as PostgreSQL gives 503, and is used again when it is back", async () => {
    const postgres = await startPostgres();
    try {
      const place = { url: await postgres.database() };
      const slug = await openedAt(place);
      const server = await startServer({ place });
      let over = false;
      const people = Array.from({ length: 10 }, async (_, person) => {
        let i = person;
        for (; !over; i += 10) await sendUntilIn(server, slug, i);
        return i;
      });
      for (let round = 0; round < 3; round++) {
        await setTimeout(150);
        await postgres.stop("immediate");
        expect(await send(server, slug, 1_000_000 + round)).toBe(503);
        await postgres.start();
        await sendUntilIn(server, slug, 1_000_000 + round);
      }
      over = true;
      const last = await Promise.all(people);
      await server.kill("SIGTERM");
      const sent = last.flatMap((end, person) =>
        Array.from({ length: (end - person) / 10 }, (_, n) => person + n * 10),
      );
      const all = [...sent, 1_000_000, 1_000_001, 1_000_002].sort((a, b) => a - b);
      expect(await answersAt(place, slug)).toEqual(all);
    } finally {
      await postgres.remove();
    }
  });

  it("keeps the server from starting, with a message that says what to do", async () => {
    const place = { data: join(root, "data") };
    const slug = await openedAt(place);
    const box = join(place.data, `box_${slug}.db`);
    renameSync(box, `${box}.weg`);
    await expect(startServer({ place })).rejects.toThrow(/stembus .* is er niet/);
    writeFileSync(box, "iets anders");
    await expect(startServer({ place })).rejects.toThrow(/beschadigd/);
    await expect(startServer({ place: { url: "postgres://niemand@127.0.0.1:1/niets" } })).rejects.toThrow(
      /nu niet te gebruiken/,
    );
  });
});
