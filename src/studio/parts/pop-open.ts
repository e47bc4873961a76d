import { useRef, type RefObject } from "react";
import { useLeaving } from "./leaving.ts";

/** A menu in a `details`: Escape closes it and gives the focus back, and so does going on elsewhere on the page. */
export function usePopOpen(): RefObject<HTMLDetailsElement | null> {
  const menu = useRef<HTMLDetailsElement>(null);
  // The browser opens and closes it by itself: whether it is open is known when somebody leaves.
  useLeaving(menu, true, (by) => {
    const { current } = menu;
    if (current?.open !== true) return;
    current.open = false;
    if (by === "escape") current.querySelector("summary")?.focus();
  });
  return menu;
}
