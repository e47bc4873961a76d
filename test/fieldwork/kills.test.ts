import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openInstallation } from "../../src/compose.ts";
import { seededRandom } from "../../src/random.ts";
import { opened, pollToHold, sender } from "../support/fieldwork.ts";
import { killAgainAndAgain, lossesIn } from "../support/kills.ts";
import { startPostgres } from "../support/postgres.ts";
import { ROOT } from "../support/sources.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-kills-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("a server that is killed while people send their answers", () => {
  it("has every acknowledged answer once, and no key spent without one: twenty kills on SQLite", async () => {
    const survived = await killAgainAndAgain({
      place: { data: join(root, "data") },
      poll: pollToHold(root),
      kills: 20,
      random: seededRandom("kills"),
    });
    expect(lossesIn(survived)).toEqual([]);
    expect(survived.acknowledged.length).toBeGreaterThan(100);
  });

  it("and on PostgreSQL, which is killed itself now and then", async () => {
    const postgres = await startPostgres();
    try {
      const survived = await killAgainAndAgain({
        place: { url: await postgres.database() },
        poll: pollToHold(root),
        kills: 6,
        random: seededRandom("kills"),
        also: async (round) => {
          if (round % 3 !== 1) return;
          await postgres.stop("immediate");
          await postgres.start();
        },
      });
      expect(lossesIn(survived)).toEqual([]);
      expect(survived.acknowledged.length).toBeGreaterThan(30);
    } finally {
      await postgres.remove();
    }
  });
});

describe("closing that is killed", () => {
  it("again and again goes on by the same command, and every answer is in the folder once", async () => {
    const data = join(root, "data");
    const poll = pollToHold(root);
    const installation = await openInstallation({ data });
    const wave = await opened(installation, poll, {
      mode: "open-link",
      opens: "2020-01-01 00:00",
      closes: "2099-12-31 12:00",
    });
    const { send, pages } = sender(installation, wave.slug);
    const answers = Array.from({ length: 3000 }, (_, i) => send(undefined, i));
    expect(new Set(await Promise.all(answers))).toEqual(new Set(["stored"]));
    await pages.close();
    await installation.close();

    const random = seededRandom("closing");
    const program = join(ROOT, "src/cli/main.ts");
    let kills = 0;
    for (;;) {
      const args = [program, "close", wave.name, "--early", "--to", poll, "--data", data];
      const closing = spawn(process.execPath, args, { stdio: "ignore" });
      const ended = once(closing, "close");
      // Most of its time goes by before it begins.
      const kill = setTimeout(() => closing.kill("SIGKILL"), 250 + random() * 400 + kills * 90);
      const [code] = (await ended) as [number | null];
      clearTimeout(kill);
      if (code !== null) break;
      kills++;
    }
    const found = [...readFileSync(join(poll, "responses.csv"), "utf8").matchAll(/antwoord (\d+)\./g)];
    expect(found.map(([, i]) => Number(i)).toSorted((a, b) => a - b)).toEqual([...answers.keys()]);
    expect(readdirSync(data).filter((name) => /^(box|data)_/.test(name))).toEqual([]);
  });
});
