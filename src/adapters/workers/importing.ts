import { join } from "node:path";
import type { HeldImport, Importing } from "../../workflow/importing/ports.ts";
import { startChild, whenGone } from "./child.ts";
import type { ImportingMessage, ImportingReply, ImportingStart } from "./importing-messages.ts";

/**
 * Every export is read in a process beside the server, which ends with it: nobody else waits, its memory is given back,
 * and nothing of it stays.
 */
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
  const child = startChild(new URL("./importing-process.ts", import.meta.url));
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  child.on("message", (raw) => {
    const reply = raw as ImportingReply;
    const asker = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ("failure" in reply) asker?.reject(new Error(reply.failure));
    else asker?.resolve(reply.given);
  });
  whenGone(child, "importing", end);
  child.send(start);
  const ask = <T>(message: (id: number) => ImportingMessage): Promise<T> =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) return reject(ended);
      const id = ++last;
      waiting.set(id, { resolve: resolve as (given: unknown) => void, reject });
      child.send(message(id));
    });
  return {
    read: (corrections) => ask((id) => ({ id, ask: "read", corrections })),
    files: () => ask((id) => ({ id, ask: "files" })),
    end: () => void child.kill("SIGKILL"),
  };
}
