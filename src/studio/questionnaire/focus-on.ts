import { flushSync } from "react-dom";

/**
 * Gives something the focus that a change has just put on the page: drawn at once, so that the next key goes there and
 * not where the focus was.
 */
export function focusOn(selector: string): void {
  flushSync(() => undefined);
  const found = document.querySelector(selector);
  if (found instanceof HTMLElement) found.focus();
}

export function focusOnAnswer(code: string): void {
  focusOn(`[data-answer="${CSS.escape(code)}"] textarea`);
}
