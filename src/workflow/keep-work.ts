import type { Outcome } from "../problem.ts";
import { keepLast } from "./keep-last.ts";
import { noticing, type NoticedReads } from "./noticed-reads.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { Folder } from "./ports.ts";

/**
 * Does work on a folder, or gives what it made before of files that are still the same. What is asked under one name
 * has to depend on the name and on what is read of the folder, and on nothing else.
 */
export interface KeptWork<T> {
  (name: string, folder: Folder, work: (folder: Folder) => Promise<Outcome<T>>): Promise<Outcome<T>>;
}

/** Keeps what was asked for last, under so many names at most; what has no value is made anew each time. */
export function keepingWork<T>(most: number): KeptWork<T> {
  const kept = new Map<string, { readonly outcome: Outcome<T>; readonly reads: NoticedReads }>();
  const inTurn = oneAtATime();
  return (name, folder, work) =>
    inTurn(name, async () => {
      const before = kept.get(name);
      kept.delete(name);
      if (before !== undefined && (await before.reads.areAsTheyWere())) {
        keepLast(kept, name, before, most);
        return before.outcome;
      }
      const reads = noticing(folder);
      const outcome = await work(reads.folder);
      if (outcome.value !== undefined) keepLast(kept, name, { outcome, reads }, most);
      return outcome;
    });
}
