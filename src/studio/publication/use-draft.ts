import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 700;

/** What somebody is typing: kept here while they do, handed on after a pause and when they leave the field. */
export function useDraft(
  saved: string,
  save: (text: string) => void,
): {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly leave: () => void;
} {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ typed, save, saved });
  useEffect(() => {
    latest.current = { typed, save, saved };
  });
  const hand = (): void => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (now.typed !== null && now.typed !== now.saved) now.save(now.typed);
  };
  useEffect(() => {
    // A window that is closed halfway a word: what was typed is kept on this device and sent when it is opened again.
    addEventListener("pagehide", hand);
    return () => {
      removeEventListener("pagehide", hand);
      hand();
    };
  }, []);
  return {
    text: typed ?? saved,
    type: (text) => {
      setTyped(text);
      latest.current = { ...latest.current, typed: text };
      clearTimeout(timer.current);
      timer.current = setTimeout(hand, PAUSE_MS);
    },
    leave: () => {
      hand();
      setTyped(null);
    },
  };
}
