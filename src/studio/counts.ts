import type { Words } from "./language.ts";

const dutch = new Intl.NumberFormat("nl-NL");
const english = new Intl.NumberFormat("en-GB");

/** A count with its thousands apart, as Dutch writes it: "20.000". */
export const nl = (count: number): string => dutch.format(count);

/** As English writes it: "20,000". */
export const en = (count: number): string => english.format(count);

/** For a figure that stands by itself: `useWords(counts)`. */
export const counts: Words<(count: number) => string> = { nl, en };
