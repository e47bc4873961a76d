import type { Progress } from "../workflow/suggestion-ports.ts";
import type { Terminal } from "./terminal.ts";

/** Work shorter than this needs no bar. */
const PATIENCE_MS = 1000;
const WIDTH = 30;

/** A bar on a terminal that somebody watches, once the work takes over a second; `end` wipes it out. */
export function progressBar(terminal: Terminal): { readonly progress: Progress; readonly end: () => void } {
  const start = performance.now();
  let drawn = "";
  const draw = (text: string): void => {
    if (text !== drawn) terminal.err(`\r${text.padEnd(drawn.length)}`);
    drawn = text;
  };
  return {
    progress: (part) => {
      if (!terminal.interactive || performance.now() - start < PATIENCE_MS) return;
      const filled = Math.round(Math.min(1, part) * WIDTH);
      draw(
        `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${String(Math.floor(part * 100)).padStart(3)} %`,
      );
    },
    end: () => {
      if (drawn !== "") terminal.err(`\r${" ".repeat(drawn.length)}\r`);
    },
  };
}
