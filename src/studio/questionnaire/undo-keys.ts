import { useEffect } from "react";
import type { FileStore } from "../files/file-store.ts";

/** Ctrl Z and Ctrl Shift Z, or with ⌘, wherever the focus is. */
export function useUndoKeys(store: FileStore): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) store.redo();
      else store.undo();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [store]);
}
