import type { Outcome } from "../../problem.ts";
import type { Build, BuildStep, Built } from "../../workflow/publishing/ports.ts";
import { startChild, whenGone } from "./child.ts";
import type { BuildMessage, BuildStart } from "./publishing-messages.ts";

type Finished = Awaited<Build["finished"]>;

/** Builds in a process of its own, which stopping ends at once, up to the moment it has asked to write and was told it may. */
export function startBuild(start: BuildStart, tell: (step: BuildStep) => void): Build {
  const stopping = new AbortController();
  return { finished: follow(start, tell, stopping.signal), stop: () => stopping.abort() };
}

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
        if (mayStop) resolve({ problems: [], stopped: true });
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
