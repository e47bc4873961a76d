import { anyOf, byPattern, onlyWhere } from "./detail.ts";

/** Sidecodes 1 to 14: where letters (X) and digits (9) stand. Source: Dienst Wegverkeer (RDW). */
const SIDECODES = [
  ...["XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9"],
  ...["9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9"],
];

function patternOf(gap: string, flags: string): RegExp {
  const codes = SIDECODES.map((code) =>
    code
      .split("-")
      .map((part) => (part.startsWith("X") ? `[A-Z]{${part.length}}` : `\\d{${part.length}}`))
      .join(gap),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${codes.join("|")})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`, flags);
}

const NAMED = /(?:kenteken|nummerplaat|plate)\p{L}*[^\p{L}\p{N}]{0,3}(?:\p{L}{1,6}\s)?$/iu;
const LOOSE = patternOf("[\\s-]?", "giu");

/** Dutch licence plates: with hyphens anywhere, in any writing behind the word for it. */
export const plate = onlyWhere(
  /\d/,
  anyOf(byPattern("plate", patternOf("-", "gu")), (answer) =>
    [...answer.matchAll(LOOSE)]
      .filter(({ index }) => NAMED.test(answer.slice(Math.max(0, index - 40), index)))
      .map((match) => ({ kind: "plate" as const, from: match.index, to: match.index + match[0].length })),
  ),
);
