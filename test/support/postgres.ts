import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { postgresPrograms } from "./postgres-programs.ts";

/** initdb refuses to run as root; `nobody` owns nothing. */
const NOBODY = 65534;

/** A PostgreSQL of the test's own, on a free port, that only this machine reaches. */
export interface PostgresServer {
  /** A new, empty database. */
  database(): Promise<string>;
  start(): Promise<void>;
  /** `immediate` as a kill would. */
  stop(how?: "fast" | "immediate"): Promise<void>;
  /** Stops it and takes its folder away. */
  remove(): Promise<void>;
}

export async function startPostgres(settings: readonly string[] = []): Promise<PostgresServer> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error("PostgreSQL is missing; npm test says how to get it");
  const folder = mkdtempSync(join(roomyFolder(), "peilschaal-pg-"));
  const asRoot = process.getuid?.() === 0;
  const user = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (asRoot) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, "data");
  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "peilschaal", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
    { ...user, encoding: "utf8", cwd: folder },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  let server: ChildProcess | undefined;
  let count = 0;
  const urlOf = (database: string) => `postgres://peilschaal@127.0.0.1:${port}/${database}`;

  const start = async (): Promise<void> => {
    const options = [
      "listen_addresses=127.0.0.1",
      `port=${port}`,
      `unix_socket_directories=${folder}`,
      ...settings,
    ];
    server = spawn(join(programs, "postgres"), ["-D", data, ...options.flatMap((one) => ["-c", one])], {
      ...user,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const told: string[] = [];
    const ready = new Promise<void>((resolve, reject) => {
      server?.stderr?.setEncoding("utf8").on("data", (text: string) => {
        told.push(text);
        if (text.includes("ready to accept connections")) resolve();
      });
      server?.once("exit", () => reject(new Error(`PostgreSQL stopped: ${told.join("")}`)));
    });
    await ready;
  };
  const stop = async (how: "fast" | "immediate" = "fast"): Promise<void> => {
    const running = server;
    server = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill(how === "fast" ? "SIGINT" : "SIGQUIT");
    await ended;
  };
  await start();
  return {
    start,
    stop,
    database: async () => {
      const name = `poll_${++count}`;
      const client = new Client(urlOf("postgres"));
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return urlOf(name);
    },
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Memory where there is enough of it: what PostgreSQL syncs is not what these tests are about. */
function roomyFolder(): string {
  const memory = "/dev/shm";
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2e9 ? memory : tmpdir();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
