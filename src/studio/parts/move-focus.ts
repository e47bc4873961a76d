import { useEffect, useRef } from "react";
import { useLocation } from "wouter";

/** Where one is within a view: a question, a block of a report. Going from one to another moves nothing. */
const PLACES_OF_A_VIEW = /^((?:\/[^/]+){3}(?:\/inlezen)?).*$/;

/**
 * Puts the focus on what a new view says, so that a screen reader tells it and the keyboard goes on from there. Waits for
 * it while it is loaded, until somebody does something themselves.
 */
export function useFocusOnView(): void {
  const [location] = useLocation();
  const view = location.replace(PLACES_OF_A_VIEW, "$1");
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return undefined;
    before.current = view;
    if (focusMain()) return undefined;
    const watching = new MutationObserver(() => {
      if (focusMain()) stop();
    });
    const stop = (): void => {
      watching.disconnect();
      for (const act of ACTS) removeEventListener(act, stop, true);
    };
    watching.observe(document.body, { childList: true, subtree: true, attributeFilter: ["style"] });
    // On the way down, so that the key that led here is not heard again.
    for (const act of ACTS) addEventListener(act, stop, true);
    return stop;
  }, [view]);
}

const ACTS = ["keydown", "pointerdown"] as const;

/**
 * Whether the focus is there; a field that a view gave it itself keeps it. The view before stays on the page, hidden and
 * with the focus on what led away from it, until the new one is loaded.
 */
function focusMain(): boolean {
  const main = document.getElementById("main");
  if (main === null || main.getClientRects().length === 0) return false;
  if (!main.contains(document.activeElement)) main.focus();
  return main.contains(document.activeElement);
}
