import { useRef, useState, type RefObject } from "react";
import type { StageName } from "../../api/series.ts";
import { useLeaving } from "../parts/leaving.ts";

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
  useLeaving(bar, isOpen, (by) => {
    setOpenAt(undefined);
    if (by === "escape") bar.current?.querySelector("button")?.focus();
  });
  return {
    bar,
    isOpen,
    toggle: () => setOpenAt(isOpen ? undefined : current),
    close: () => setOpenAt(undefined),
  };
}
