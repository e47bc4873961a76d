import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./sources.ts";

/** The program itself, serving an installation in a process of its own. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** Everything it wrote to its terminal. */
  readonly told: () => string;
  /** `SIGKILL` leaves it no moment for anything. */
  readonly kill: (signal: NodeJS.Signals) => Promise<void>;
}

export interface ServerOptions {
  readonly place: { readonly data: string } | { readonly url: string };
  readonly environment?: Readonly<Record<string, string>>;
  /** More of its options. */
  readonly options?: readonly string[];
  /** A program to run it under, such as strace. */
  readonly under?: readonly string[];
}

/** Starts the server on a free port and resolves when it listens; rejects with what it said when it does not. */
export function startServer({
  place,
  environment = {},
  options = [],
  under = [],
}: ServerOptions): Promise<RunningServer> {
  const program = [process.execPath, join(ROOT, "src/cli/main.ts"), "start", "--port", "0"];
  const data = "data" in place ? ["--data", place.data] : [];
  const [command = "", ...args] = [...under, ...program, ...data, ...options];
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...("url" in place ? { DATABASE_URL: place.url } : {}), ...environment },
  });
  const told: string[] = [];
  return new Promise((resolve, reject) => {
    const ended = new Promise<void>((done) => child.once("close", () => done()));
    const listen = (text: string): void => {
      told.push(text);
      const url = /http:\/\/localhost:\d+/.exec(told.join(""))?.[0];
      if (url !== undefined) resolve(running(child, url, told, ended));
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", (text: string) => told.push(text));
    child.once("error", reject);
    child.once("close", () => reject(new Error(told.join(""))));
  });
}

function running(child: ChildProcess, url: string, told: string[], ended: Promise<void>): RunningServer {
  return {
    url,
    pid: child.pid ?? 0,
    told: () => told.join(""),
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
}

/** Sends answers as a program does; undefined where the server went away before it answered. */
export async function post(
  server: RunningServer,
  slug: string,
  body: { readonly key?: string; readonly form: string; readonly answers: object },
): Promise<number | undefined> {
  try {
    const reply = await fetch(`${server.url}/p/${slug}/answers`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    await reply.arrayBuffer();
    return reply.status;
  } catch {
    return undefined;
  }
}
