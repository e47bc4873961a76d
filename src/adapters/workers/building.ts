import { Worker } from "node:worker_threads";
import { problem, type Outcome } from "../../problem.ts";
import type { Build, BuildStep, Built } from "../../workflow/publishing/ports.ts";
import { exclusively } from "../files/lock.ts";
import type { BuildMessage, BuildStart } from "./publishing-messages.ts";

type Finished = Awaited<Build["finished"]>;

/**
 * Builds in a thread of its own. A build that publishes has the series to itself from beginning to end; the lock is
 * held here and not in the thread, so that a thread that is ended leaves none behind.
 */
export function startBuild(start: BuildStart, series: string, tell: (step: BuildStep) => void): Build {
  const stopping = new AbortController();
  const run = (): Promise<Finished> => runThread(start, tell, stopping.signal);
  return {
    finished: start.request.kind === "draft" ? run() : alone(series, run),
    stop: () => stopping.abort(),
  };
}

async function alone(series: string, run: () => Promise<Finished>): Promise<Finished> {
  const busy = { problems: [problem("folder-busy", {}, { folder: series })], stopped: false };
  return (await exclusively(series, run)) ?? busy;
}

/** Stopping ends the thread, up to the moment it has asked to write and was told it may. */
async function runThread(
  start: BuildStart,
  tell: (step: BuildStep) => void,
  stopping: AbortSignal,
): Promise<Finished> {
  if (stopping.aborted) return { problems: [], stopped: true };
  const worker = new Worker(new URL("./building-thread.ts", import.meta.url), { workerData: start });
  let mayStop = true;
  try {
    return await new Promise<Finished>((resolve, reject) => {
      const stop = (): void => {
        if (mayStop) resolve({ problems: [], stopped: true });
      };
      stopping.addEventListener("abort", stop);
      worker.on("message", (message: BuildMessage) => {
        if (message.say === "step") tell(message.step);
        else if (message.say === "proceed") {
          mayStop = stopping.aborted;
          worker.postMessage(!stopping.aborted);
          if (!stopping.aborted) tell({ step: "writing" });
        } else resolve(finishedWith(message));
      });
      worker.on("error", reject);
      worker.on("exit", (code) => reject(new Error(`a building thread ended with ${code}`)));
    });
  } finally {
    await worker.terminate();
  }
}

function finishedWith({ value, problems }: Outcome<Built>): Finished {
  return { ...(value !== undefined && { value }), problems, stopped: false };
}
