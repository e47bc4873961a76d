import { useSyncExternalStore } from "react";

/** Whether everything somebody typed is with the server. */
export type Saving = "idle" | "saving" | "saved" | "failed";

let state: Saving = "idle";
const listeners = new Set<() => void>();

export function tellSaving(now: Saving): void {
  state = now;
  for (const listener of listeners) listener();
}

export function useSaving(): Saving {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
