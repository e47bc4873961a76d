import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { openInstallation } from "../../src/compose.ts";
import { seededRandom } from "../../src/random.ts";
import { opened, pollToHold } from "../../test/support/fieldwork.ts";
import { killAgainAndAgain, lossesIn } from "../../test/support/kills.ts";
import { startServer } from "../../test/support/server.ts";
import type { Figure } from "../figure.ts";

const KILLS = 1000;

/** The server as it is started, on an installation with one open poll. */
export const servingFigures: readonly Figure[] = [
  {
    name: "Server: start to the first page of a poll",
    unit: "s",
    goal: 0.7,
    better: "less",
    measure: () =>
      onInstallation(async (data, slug) => {
        await startOnce(data, slug);
        const start = performance.now();
        const server = await startServer({ place: { data } });
        await (await fetch(`${server.url}/p/${slug}`)).text();
        const value = (performance.now() - start) / 1000;
        const remark = `processor ${processorSeconds(server.pid).toFixed(2)} s`;
        await server.kill("SIGTERM");
        return { value, remark };
      }),
  },
  {
    name: "Server: memory when nobody comes",
    unit: "MB",
    goal: 120,
    better: "less",
    measure: () =>
      onInstallation(async (data, slug) => {
        await startOnce(data, slug);
        const server = await startServer({ place: { data } });
        await (await fetch(`${server.url}/p/${slug}`)).text();
        await setTimeout(3000);
        const status = readFileSync(`/proc/${server.pid}/status`, "utf8");
        await server.kill("SIGTERM");
        return { value: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000 };
      }),
  },
  {
    name: `Server: ${KILLS} kills while people answer; answers lost, doubled or without a key`,
    unit: "kinds of loss",
    goal: 0,
    better: "less",
    measure: async () => {
      const root = mkdtempSync(join(tmpdir(), "peilschaal-bench-kills-"));
      try {
        const survived = await killAgainAndAgain({
          place: { data: join(root, "data") },
          poll: pollToHold(root),
          kills: KILLS,
          random: seededRandom("bench kills"),
        });
        const losses = lossesIn(survived);
        const remark = `${survived.acknowledged.length} acknowledged, ${survived.found.length} found; ${losses.join(", ")}`;
        return { value: losses.length, remark };
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    },
  },
];

/** The first start translates the program; every later one finds that done. */
async function startOnce(data: string, slug: string): Promise<void> {
  const server = await startServer({ place: { data } });
  await (await fetch(`${server.url}/p/${slug}`)).text();
  await server.kill("SIGTERM");
}

/** User and system time of a process, in seconds: on a busy machine it says more than the clock. */
function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function onInstallation<T>(run: (data: string, slug: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "peilschaal-bench-serving-"));
  const data = join(root, "data");
  try {
    const installation = await openInstallation({ data });
    const { slug } = await opened(installation, pollToHold(root), {
      mode: "open-link",
      opens: "2020-01-01 00:00",
      closes: "2099-12-31 12:00",
    });
    await installation.close();
    return await run(data, slug);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
