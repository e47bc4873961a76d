import type { Workbench } from "../../../api/answers.ts";
import type { FromThread, SaidOfDesk, ToThread } from "./messages.ts";

/** A thread of the browser's own that learns from what is coded, so that the page never waits for it. */
export interface Learning {
  readonly tell: (message: ToThread) => void;
  readonly open: (work: Workbench, hear: (message: FromThread) => void, failed: () => void) => void;
}

let thread: Worker | undefined;
let desks = 0;

/** One thread for all questions: it keeps the dictionary. */
export function learning(): Learning {
  thread ??= new Worker(new URL("./learning-thread.ts", import.meta.url), { type: "module" });
  const worker = thread;
  return {
    tell: (message) => worker.postMessage(message),
    open: (work, hear, failed) => {
      const desk = ++desks;
      worker.onmessage = ({ data }: MessageEvent<SaidOfDesk>) => {
        if (data.desk === desk) hear(data.said);
      };
      worker.onerror = failed;
      worker.postMessage({
        kind: "open",
        desk,
        work,
        words: new URL("/studio/nl.dic.gz", location.origin).href,
      } satisfies ToThread);
    },
  };
}
