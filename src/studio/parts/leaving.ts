import { useEffect, type RefObject } from "react";

/** While something is open: tells that it is left, by Escape, which gives the focus back, or by going on elsewhere. */
export function useLeaving(
  box: RefObject<HTMLElement | null>,
  isOpen: boolean,
  leave: (by: "escape" | "elsewhere") => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") leave("escape");
    };
    const onElsewhere = (event: Event): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) leave("elsewhere");
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
    };
  }, [isOpen]);
}
