const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/** Anything but printable ASCII: all that is put right below is among it. */
const UNUSUAL = /[^\u0020-\u007E]/;

export interface Clean {
  readonly words: string;
  /** Signs taken out that no document can hold: NUL and other control characters. */
  readonly removed: number;
}

/** A cell as people meant it: composed letters, plain spaces, no control characters, nothing around it. */
export function clean(written: string): Clean {
  if (!UNUSUAL.test(written)) return { words: withoutFormula(written.trim()), removed: 0 };
  let removed = 0;
  const words = written
    .replaceAll(CONTROLS, () => {
      removed++;
      return "";
    })
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\u00A0\u2007\u202F]/g, " ")
    .toWellFormed()
    .normalize("NFC")
    .trim();
  return { words: withoutFormula(words), removed };
}

/** `="007"` is how programs keep Excel from making a number of it. */
function withoutFormula(words: string): string {
  return words.startsWith('="') ? (/^="([^"]*)"$/.exec(words)?.[1] ?? words) : words;
}

/** Words on one line, for headers and labels. */
export function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, " ").trim();
}
