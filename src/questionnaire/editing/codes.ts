import type { Code } from "../code.ts";

const MOST_SIGNS = 24;

/** A code for something that is called so, that nothing else has: its first words, without what a code may not hold. */
export function codeFor(words: string, taken: readonly Code[], otherwise: string): Code {
  const plain = words
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  const whole = plain.length <= MOST_SIGNS ? plain : plain.slice(0, MOST_SIGNS + 1).replace(/-[^-]*$/, "");
  return free(whole.slice(0, MOST_SIGNS) || otherwise, taken);
}

/** The next of a row of codes: q1, q2, q3. */
export function nextCode(stem: string, taken: readonly Code[]): Code {
  for (let number = 1; ; number++) {
    if (!taken.includes(`${stem}${number}`)) return `${stem}${number}`;
  }
}

function free(code: Code, taken: readonly Code[]): Code {
  if (!taken.includes(code)) return code;
  for (let number = 2; ; number++) {
    if (!taken.includes(`${code}-${number}`)) return `${code}-${number}`;
  }
}
