import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { postgresEngine } from "../../src/adapters/postgres/engine.ts";
import { installationOn } from "../../src/adapters/sql/installation.ts";
import type { Engine } from "../../src/adapters/sql/store.ts";
import { sqliteEngine } from "../../src/adapters/sqlite/engine.ts";
import { startPostgres } from "../../test/support/postgres.ts";
import { median, type Figure, type Measured } from "../figure.ts";
import { inventedBallot, submitAll } from "../many-ballots.ts";

const BALLOTS = 40_000;
const ROUND = 4000;
const MILLION = 1_000_000;
const TENTH = MILLION / 10;

/** The store alone, without HTTP: what it costs to keep what a box promises. */
export const ballotFigures: readonly Figure[] = [
  onSqlite(16, 0.3),
  onSqlite(256, 0.2),
  {
    name: "Submissions, PostgreSQL, 256 at once: beside the bare loop on SQLite",
    unit: "of the bare loop",
    goal: 0.15,
    better: "more",
    measure: async () => {
      const server = await startPostgres();
      try {
        return await beside(await postgresEngine(await server.database()), 256);
      } finally {
        await server.remove();
      }
    },
  },
  {
    name: "A million submissions in one wave: speed of the last hundred thousand",
    unit: "of the first",
    goal: 0.75,
    better: "more",
    measure: million,
  },
];

function onSqlite(atOnce: number, goal: number): Figure {
  return {
    name: `Submissions, SQLite, ${atOnce} at once: beside a bare loop of group commits of the same bytes`,
    unit: "of the bare loop",
    goal,
    better: "more",
    measure: () => inFolder((folder) => beside(sqliteEngine(join(folder, "data")), atOnce)),
  };
}

/** In turns, so that whatever else the machine does slows both. */
async function beside(engine: Engine, atOnce: number): Promise<Measured> {
  const installation = await installationOn(engine);
  const { hash } = installation.secrets;
  const box = await installation.boxes.create("bench", "keyed");
  const key = (i: number): string => hash(`key ${i}`);
  await box.addKeys(Array.from({ length: BALLOTS }, (_, i) => ({ hash: key(i), group: "ministerie" })));
  return inFolder(async (folder) => {
    const bare = bareLoop(folder, atOnce);
    const ratios: number[] = [];
    const speeds: number[] = [];
    for (let from = 0; from < BALLOTS; from += ROUND) {
      const taken = await submitAll(box, from, from + ROUND, atOnce, (i) => inventedBallot(i, key(i)));
      ratios.push(bare.run(from) / taken);
      speeds.push((ROUND / taken) * 1000);
    }
    bare.close();
    await installation.close();
    return { value: median(ratios), remark: `${Math.round(median(speeds))}/s` };
  });
}

/** One table, one row an answer, the same number in a transaction: what the disk and SQLite can do at most. */
function bareLoop(folder: string, atOnce: number): { run: (from: number) => number; close: () => void } {
  const database = new DatabaseSync(join(folder, "bare.db"));
  database.exec("pragma journal_mode = wal; pragma synchronous = full; create table answer (answers text)");
  const put = database.prepare("insert into answer values (?)");
  return {
    run: (from) => {
      const start = performance.now();
      for (let i = from; i < from + ROUND;) {
        database.exec("begin immediate");
        for (let j = 0; j < atOnce; j++) put.run(JSON.stringify(inventedBallot(i++).answers));
        database.exec("commit");
      }
      return performance.now() - start;
    },
    close: () => database.close(),
  };
}

async function million(): Promise<Measured> {
  return inFolder(async (folder) => {
    const installation = await installationOn(sqliteEngine(folder));
    const { hash } = installation.secrets;
    const box = await installation.boxes.create("bench", "open-link");
    const times: number[] = [];
    const work: number[] = [];
    for (let from = 0; from < MILLION; from += TENTH) {
      const before = process.cpuUsage();
      const ballot = (i: number) => ({ ...inventedBallot(i), formHash: hash(`form ${i}`) });
      times.push(await submitAll(box, from, from + TENTH, 256, ballot));
      const { user, system } = process.cpuUsage(before);
      work.push((user + system) / TENTH);
    }
    await installation.close();
    const speeds = times.map((taken) => Math.round((TENTH / taken) * 1000));
    const said = work.map((one) => one.toFixed(0)).join(" ");
    const [first = 0, last = 0] = [times[0], times.at(-1)];
    return { value: first / last, remark: `per tenth: ${speeds.join(" ")}/s; processor ${said} µs each` };
  });
}

async function inFolder<T>(run: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-bench-ballots-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
