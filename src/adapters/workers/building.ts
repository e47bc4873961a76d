import type { Outcome } from "../../problem.ts";
import type { FewAtATime } from "../../workflow/few-at-a-time.ts";
import type { Build, BuildStep, Built } from "../../workflow/publishing/ports.ts";
import { startChild, whenGone } from "./child.ts";
import type { BuildMessage, BuildStart } from "./publishing-messages.ts";

type Finished = Awaited<Build["finished"]>;

/**
 * Builds in a process of its own, which stopping ends at once, up to the moment it has asked to write and was told it may.
 * It begins when its turn has come; one that is stopped before then never does.
 */
export function startBuild(
  start: () => BuildStart,
  tell: (step: BuildStep) => void,
  inTurn: FewAtATime,
): Build {
  const stopping = new AbortController();
  const { signal } = stopping;
  let hasBegun = false;
  const stoppedInTime = new Promise<Finished>((resolve) => {
    signal.addEventListener("abort", () => {
      if (!hasBegun) resolve(STOPPED);
    });
  });
  const made = inTurn(async () => {
    hasBegun = !signal.aborted;
    return hasBegun ? follow(start(), tell, signal) : STOPPED;
  });
  const finished = Promise.race([stoppedInTime, made.then((end) => end ?? STOPPED)]);
  return { finished, stop: () => stopping.abort() };
}

const STOPPED: Finished = { problems: [], stopped: true };

async function follow(
  start: BuildStart,
  tell: (step: BuildStep) => void,
  stopping: AbortSignal,
): Promise<Finished> {
  const child = startChild(new URL("./building-process.ts", import.meta.url));
  let mayStop = true;
  try {
    return await new Promise<Finished>((resolve, reject) => {
      stopping.addEventListener("abort", () => {
        if (mayStop) resolve(STOPPED);
      });
      child.on("message", (raw) => {
        const message = raw as BuildMessage;
        if (message.say === "step") tell(message.step);
        else if (message.say === "proceed") {
          mayStop = stopping.aborted;
          child.send(!stopping.aborted);
          if (!stopping.aborted) tell({ step: "writing" });
        } else resolve(finishedWith(message));
      });
      whenGone(child, "building", reject);
      child.send(start);
    });
  } finally {
    // It has nothing more to write: either it said so, or it was never told that it may.
    child.kill("SIGKILL");
  }
}

function finishedWith({ value, problems }: Outcome<Built>): Finished {
  return { ...(value !== undefined && { value }), problems, stopped: false };
}
