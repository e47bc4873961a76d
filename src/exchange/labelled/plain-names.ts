import { FreeNames } from "./free-names.ts";

/**
 * Names that every statistical program takes: a letter first, then letters, digits and underscores, each once without
 * regard to case.
 */
export function plainNames(codes: readonly string[]): string[] {
  const free = new FreeNames();
  return codes.map((code) => {
    const plain = code.replaceAll(/[^A-Za-z0-9_]/g, "_").replace(/^(?![A-Za-z])/, "v");
    return free.take(plain.slice(0, LONGEST), (number) => `${plain.slice(0, LONGEST - 7)}_${number}`);
  });
}

/** SPSS takes 64 bytes; a set has a sign before its name. */
const LONGEST = 63;
