import type { Terminal } from "./terminal.ts";

export interface Progress {
  readonly tell: (done: number, total: number) => void;
  readonly end: () => void;
}

const WIDTH = 24;

/** A bar on a terminal; nothing where output goes to a file or another program. */
export function progressOn(terminal: Terminal): Progress {
  if (!terminal.interactive) return { tell: () => undefined, end: () => undefined };
  let drawn = false;
  return {
    tell: (done, total) => {
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      terminal.err(`\r${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}`);
      drawn = true;
    },
    end: () => {
      if (drawn) terminal.err("\r\u001b[K");
    },
  };
}
