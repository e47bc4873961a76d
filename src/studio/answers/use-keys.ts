import { useEffect, useLayoutEffect, useRef, useState } from "react";

/** What a key does; the key as the browser names it, with "Shift+" before it where that matters. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

const OFF = "keys-off";

/** Single letters do something only where no field has focus, and whoever dictates can switch them off (WCAG 2.1.4). */
export function useKeys(keys: Keys): void {
  const now = useRef(keys);
  // Before anything is painted: who sees a suggestion may press its key.
  useLayoutEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isWriting(event.target) || document.querySelector("dialog[open]") !== null) return;
      if (keysAreOff() && event.key.length === 1) return;
      // A focused button does what it does with Enter and the space bar.
      if (event.target instanceof HTMLElement && PRESSED.has(event.key) && isPressable(event.target)) return;
      const act = now.current[nameOf(event)] ?? now.current[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}

const PRESSED: ReadonlySet<string> = new Set(["Enter", " "]);

/** Shift changes what a digit key says ("!" on many boards), so that its place on the board counts. */
function nameOf({ key, code, shiftKey }: KeyboardEvent): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return shiftKey ? `Shift+${digit}` : digit;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return shiftKey && key.length > 1 ? `Shift+${name}` : name;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

function isPressable(element: HTMLElement): boolean {
  return element.closest("button, a, summary, label") !== null;
}

/** Whether somebody switched single letters off. */
export function keysAreOff(): boolean {
  return localStorage.getItem(OFF) === "yes";
}

export function useKeysOff(): [boolean, (off: boolean) => void] {
  const [off, setOff] = useState(keysAreOff);
  return [
    off,
    (wanted) => {
      if (wanted) localStorage.setItem(OFF, "yes");
      else localStorage.removeItem(OFF);
      setOff(wanted);
    },
  ];
}
