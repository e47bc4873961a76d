import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { oneSubmission } from "./questionnaire.ts";

export interface Load {
  /** Complete responses a second: a page and a post. */
  readonly perSecond: number;
  /** Of all requests, in milliseconds. */
  readonly p99: number;
  readonly failed: number;
}

const THREADS = 2;
/** More codes than any machine spends in the seconds it is measured. */
const KEYS = 120_000;

/** Starts a server in its own process, warms it, and loads it with wrk from this machine. */
export async function loadOn(
  kind: "ours" | "bare",
  connections: number,
  { seconds = 6, url }: { readonly seconds?: number; readonly url?: string } = {},
): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-load-"));
  const program = join(import.meta.dirname, "server.ts");
  const server = spawn(
    process.execPath,
    [program, kind, folder, String(KEYS), ...(url === undefined ? [] : [url])],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  try {
    const { address, path } = await saidBy(server);
    writeFileSync(join(folder, "body.txt"), new URLSearchParams(oneSubmission).toString());
    const run = (howLong: number, from: number) => wrk(address, path, folder, connections, howLong, from);
    run(2, 0);
    return run(seconds, KEYS / 5);
  } finally {
    server.stdin.end();
    await new Promise((resolve) => server.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function saidBy(server: ChildProcess): Promise<{ address: string; path: string }> {
  return new Promise((resolve, reject) => {
    server.stdout?.once("data", (line: Buffer) =>
      resolve(JSON.parse(line.toString()) as { address: string; path: string }),
    );
    server.once("exit", (code) => reject(new Error(`the server stopped with ${code ?? "a signal"}`)));
  });
}

function wrk(
  address: string,
  path: string,
  folder: string,
  connections: number,
  seconds: number,
  from: number,
): Load {
  const script = join(import.meta.dirname, "load.lua");
  const scripted = [path, join(folder, "keys.txt"), join(folder, "body.txt"), String(THREADS), String(from)];
  const args = [
    `-t${THREADS}`,
    `-c${connections}`,
    `-d${seconds}s`,
    "-s",
    script,
    address,
    "--",
    ...scripted,
  ];
  const ended = spawnSync("wrk", args, { encoding: "utf8" });
  const line = /^\{.*\}$/m.exec(ended.stdout)?.[0];
  if (line === undefined) throw new Error(`wrk failed (apt-get install wrk): ${ended.stderr}${ended.stdout}`);
  const said = JSON.parse(line) as Readonly<Record<"requests" | "microseconds" | "p99" | "failed", number>>;
  return {
    perSecond: said.requests / 2 / (said.microseconds / 1e6),
    p99: said.p99 / 1000,
    failed: said.failed,
  };
}
