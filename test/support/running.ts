import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ROOT } from "./sources.ts";

/** The program as a process of its own, serving. */
export interface Running {
  readonly url: string;
  /** Everything it printed, on both streams. */
  readonly printed: () => string;
  /** Asks it to stop as a system does, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Runs `start` with arguments, and waits until it says where it is. */
export async function startProgram(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const program = join(ROOT, "src/cli/main.ts");
  const child = spawn(process.execPath, [program, "start", ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const read = (piece: Buffer): void => void (text += piece.toString());
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const url = await addressIn(child, () => text);
  return {
    url,
    printed: () => text,
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode;
      child.kill("SIGTERM");
      const [code] = (await once(child, "exit")) as [number | null];
      return code;
    },
  };
}

async function addressIn(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const address = /http:\/\/[\w.]+:\d+/.exec(printed())?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", look);
    child.once("exit", (code) => reject(new Error(`it stopped with ${code ?? "a signal"}: ${printed()}`)));
  });
}
