import { fork, type ChildProcess } from "node:child_process";
import { getPriority, setPriority } from "node:os";
import { fileURLToPath } from "node:url";

/**
 * Starts a program of ours beside this one, which gives its memory back when it ends. Messages keep maps and bytes as
 * they are. It keeps nobody from ending, and ends with us: `endWithParent` sees to that, also when we are killed.
 */
export function startChild(program: URL): ChildProcess {
  const child = fork(fileURLToPath(program), [], { serialization: "advanced", execArgv: [] });
  child.unref();
  child.channel?.unref();
  if (child.pid !== undefined) giveWay(child.pid);
  return child;
}

/** Who takes part goes before who publishes where both want the processor: three times as much for the server. */
function giveWay(pid: number): void {
  try {
    setPriority(pid, Math.min(MOST_GIVING, getPriority() + GIVING_WAY));
  } catch {
    // It has ended already, or this system has no such order: then it is as quick as the server.
  }
}

const GIVING_WAY = 5;
const MOST_GIVING = 19;

/**
 * Calls back when a program is gone: after all it said was heard, which "exit" may come before. Also when it did not
 * start.
 */
export function whenGone(child: ChildProcess, name: string, gone: (why: Error) => void): void {
  child.on("error", gone);
  child.on("disconnect", () => {
    const how = child.signalCode ?? child.exitCode ?? "its connection";
    gone(new Error(`the ${name} process ended with ${how}`));
  });
}
