import { useEffect, useRef, useState, type RefObject } from "react";
import type { StageName } from "../../api/series.ts";

interface StageList {
  readonly bar: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
}

/**
 * Whether the list of stages is open where it is folded: Escape closes it and gives the focus back, and going on
 * elsewhere or to another stage closes it too.
 */
export function useStageList(current: StageName): StageList {
  const bar = useRef<HTMLElement>(null);
  const [openAt, setOpenAt] = useState<StageName>();
  const isOpen = openAt === current;
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      setOpenAt(undefined);
      bar.current?.querySelector("button")?.focus();
    };
    const onElsewhere = (event: Event): void => {
      if (event.target instanceof Node && bar.current?.contains(event.target) === false) setOpenAt(undefined);
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
  return {
    bar,
    isOpen,
    toggle: () => setOpenAt(isOpen ? undefined : current),
    close: () => setOpenAt(undefined),
  };
}
