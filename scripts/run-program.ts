import { spawn } from "node:child_process";

interface Ended {
  readonly code: number;
  /** What it printed, both streams as they came; empty when it was shown. */
  readonly output: string;
}

/** Runs a program in the project's folder; its output is shown at once or kept. */
export async function run(
  program: string,
  args: readonly string[],
  output: "kept" | "shown" = "kept",
): Promise<Ended> {
  const child = spawn(program, args, { stdio: ["ignore", ...streams(output)], cwd: ROOT });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (piece: string) => pieces.push(piece));
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code: code ?? 1, output: pieces.join("") });
    });
  });
}

const ROOT = `${import.meta.dirname}/..`;

function streams(output: "kept" | "shown"): ["pipe" | "inherit", "pipe" | "inherit"] {
  return output === "kept" ? ["pipe", "pipe"] : ["inherit", "inherit"];
}
