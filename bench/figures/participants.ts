import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../test/support/postgres.ts";
import { median, type Figure } from "../figure.ts";
import { groupCommits } from "../participants/bare-server.ts";
import { loadOn, type Load } from "../participants/measure-load.ts";
import { oneSubmission } from "../participants/questionnaire.ts";

const CONNECTIONS = [16, 256] as const;
/** In turns, since a machine is not as fast at every moment. */
const ROUNDS = 3;

interface Compared {
  readonly bare: Load;
  readonly ours: Load;
  readonly postgres: Load;
  /** Group commits of the same bytes a second, without HTTP. */
  readonly loop: number;
}

const measured = new Map<number, Promise<Compared>>();

/** Complete responses (page and post of ten questions, durable) under load by wrk, beside a server that checks nothing. */
export const participants: readonly Figure[] = CONNECTIONS.flatMap(
  (connections) =>
    [
      {
        name: `Complete responses at ${connections} connections, share of a bare server`,
        unit: "of it",
        goal: 0.65,
        better: "more",
        measure: async () => {
          const { bare, ours, loop } = await comparedAt(connections);
          const remark = `${rate(ours)} a second beside ${rate(bare)}; ${(ours.perSecond / loop).toFixed(2)} of ${loop.toFixed(0)} rows a second in a loop of group commits; ${ours.failed} failed`;
          return { value: ours.perSecond / bare.perSecond, remark };
        },
      },
      {
        name: `Slowest hundredth of requests at ${connections} connections, times a bare server’s`,
        unit: "times",
        goal: 2,
        better: "less",
        measure: async () => {
          const { bare, ours } = await comparedAt(connections);
          return {
            value: ours.p99 / bare.p99,
            remark: `${ours.p99.toFixed(1)} ms beside ${bare.p99.toFixed(1)} ms`,
          };
        },
      },
      {
        name: `Complete responses at ${connections} connections on PostgreSQL, share of a bare server`,
        unit: "of it",
        goal: 0.5,
        better: "more",
        measure: async () => {
          const { bare, postgres } = await comparedAt(connections);
          return {
            value: postgres.perSecond / bare.perSecond,
            remark: `${rate(postgres)} a second; p99 ${postgres.p99.toFixed(1)} ms; ${postgres.failed} failed`,
          };
        },
      },
    ] satisfies Figure[],
);

async function comparedAt(connections: number): Promise<Compared> {
  const known = measured.get(connections) ?? compare(connections);
  measured.set(connections, known);
  return known;
}

async function compare(connections: number): Promise<Compared> {
  const bare: Load[] = [];
  const ours: Load[] = [];
  const postgres: Load[] = [];
  const server = await startPostgres();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await loadOn("bare", connections));
      ours.push(await loadOn("ours", connections));
      postgres.push(await loadOn("ours", connections, { url: await server.database() }));
    }
  } finally {
    await server.remove();
  }
  return {
    bare: middle(bare),
    ours: middle(ours),
    postgres: middle(postgres),
    loop: await commitsInALoop(connections),
  };
}

function middle(loads: readonly Load[]): Load {
  return {
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    p99: median(loads.map(({ p99 }) => p99)),
    failed: loads.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function rate({ perSecond }: Load): string {
  return perSecond.toFixed(0);
}

/** As many writers as there are connections, each with its next row when the last is on disk. */
async function commitsInALoop(writers: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-commits-"));
  try {
    const store = groupCommits(join(folder, "loop.db"));
    const text = JSON.stringify(oneSubmission);
    const until = performance.now() + 3000;
    let stored = 0;
    await Promise.all(
      Array.from({ length: writers }, async () => {
        while (performance.now() < until) await store(String(stored++), text);
      }),
    );
    return stored / 3;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
