import { useEffect, useRef, type RefObject } from "react";

/** A menu in a `details`: Escape closes it and gives the focus back, and so does going on elsewhere on the page. */
export function usePopOpen(): RefObject<HTMLDetailsElement | null> {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { current } = menu;
      if (event.key !== "Escape" || current?.open !== true) return;
      current.open = false;
      current.querySelector("summary")?.focus();
    };
    const onElsewhere = (event: Event): void => {
      const { current } = menu;
      if (current !== null && event.target instanceof Node && !current.contains(event.target)) {
        current.open = false;
      }
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
    };
  }, []);
  return menu;
}
