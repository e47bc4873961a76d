import { useSyncExternalStore } from "react";

/** Whether everything somebody typed is with the server. */
export type Saving = "idle" | "saving" | "saved" | "failed";

/** By what is being saved: while one thing cannot be, another that can says nothing. */
const states = new Map<string, Saving>();
const listeners = new Set<() => void>();

export function tellSaving(what: string, now: Saving): void {
  states.set(what, now);
  for (const listener of listeners) listener();
}

export function useSaving(): Saving {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => overall([...states.values()]),
  );
}

function overall(all: readonly Saving[]): Saving {
  return (["failed", "saving", "saved"] as const).find((one) => all.includes(one)) ?? "idle";
}
