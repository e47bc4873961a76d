import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { HeldImport, Importing } from "../../workflow/importing/ports.ts";
import type { ImportingMessage, ImportingReply, ImportingStart } from "./importing-messages.ts";

/** Readers bound what they take of a file; a thread that should go beyond all bounds ends, and nothing else does. */
const MOST_MEGABYTES = 2048;

/** Every export is read in a thread of its own, which ends with it: nobody else waits, and nothing of it stays. */
export function importingIn(shelf: string): Importing {
  return {
    begin: ({ place, files, language, today }) =>
      hold({ folder: join(shelf, place.series, place.wave), files, language, today }),
  };
}

interface Waiting {
  readonly resolve: (given: unknown) => void;
  readonly reject: (error: Error) => void;
}

function hold(start: ImportingStart): HeldImport {
  const worker = new Worker(new URL("./importing-thread.ts", import.meta.url), {
    workerData: start,
    transferList: start.files.map(({ bytes }) => bytes.buffer as ArrayBuffer),
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on("message", (reply: ImportingReply) => {
    const asker = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ("failure" in reply) asker?.reject(new Error(reply.failure));
    else asker?.resolve(reply.given);
    if (waiting.size === 0) worker.unref();
  });
  worker.on("error", end);
  worker.on("exit", (code) => end(new Error(`an importing thread ended with ${code}`)));
  worker.unref();
  const ask = <T>(message: (id: number) => ImportingMessage): Promise<T> =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) return reject(ended);
      const id = ++last;
      waiting.set(id, { resolve: resolve as (given: unknown) => void, reject });
      worker.ref();
      worker.postMessage(message(id));
    });
  return {
    read: (corrections) => ask((id) => ({ id, ask: "read", corrections })),
    files: () => ask((id) => ({ id, ask: "files" })),
    end: () => void worker.terminate(),
  };
}
