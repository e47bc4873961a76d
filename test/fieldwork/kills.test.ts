import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seededRandom } from "../../src/random.ts";
import { pollToHold } from "../support/fieldwork.ts";
import { killAgainAndAgain, lossesIn } from "../support/kills.ts";
import { startPostgres } from "../support/postgres.ts";

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
