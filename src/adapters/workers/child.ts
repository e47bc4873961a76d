import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Starts a program of ours beside this one, which gives its memory back when it ends. Messages keep maps and bytes as
 * they are. It keeps nobody from ending, and ends with us: `endWithParent` sees to that, also when we are killed.
 */
export function startChild(program: URL): ChildProcess {
  const child = fork(fileURLToPath(program), [], { serialization: "advanced", execArgv: [] });
  child.unref();
  child.channel?.unref();
  return child;
}

/** Why a program ended that was not done. */
export function endedEarly(name: string, code: number | null, signal: NodeJS.Signals | null): Error {
  return new Error(`the ${name} process ended with ${signal ?? code ?? "nothing"}`);
}
