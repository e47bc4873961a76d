import type { Span } from "../../code-points.ts";
import type { Detail, Detector } from "../detail.ts";
import { SAYINGS } from "./not-names.ts";
import { nameAt } from "./rules.ts";
import { wordsIn } from "./words.ts";

/**
 * Names of people, by what stands around and inside them: a title or role before, initials, a first name or surname
 * from a list, a capital in the middle of a sentence. It proposes and a person decides.
 */
export const name: Detector = (answer) => {
  const words = wordsIn(answer);
  let sayings: readonly Span[] | undefined;
  const details: Detail[] = [];
  for (let i = 0; i < words.length; i++) {
    const length = nameAt(words, i);
    const [first, last] = [words[i], words[i + length - 1]];
    if (length === 0 || first === undefined || last === undefined) continue;
    sayings ??= sayingsIn(answer);
    if (sayings.some((saying) => first.from < saying.to && saying.from < last.to)) continue;
    details.push({ kind: "name", from: first.from, to: last.to });
    i += length - 1;
  }
  return details;
};

/** Most answers name nobody, and need not be searched for them. */
function sayingsIn(answer: string): Span[] {
  return [...answer.matchAll(SAYINGS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}
