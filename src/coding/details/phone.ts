import { anyOf, onlyWhere, type Detail } from "./detail.ts";

const GAPS = "[\\s.\\-‐‑‒–—―−/()]{0,3}";
/** Something that begins as a number does: a country code, or a 0 before the area or mobile code. */
const CANDIDATE = new RegExp(`(?<![\\w.,/+-])(?:\\+|00|\\(?0)(?:${GAPS}\\d){3,14}`, "gu");
const MOBILE_WITHOUT_PLUS = /(?<![\w.,/+-])31[\s-]?6(?:[\s-]?\d){8}(?!\d)/gu;

/** Dutch numbers of ten digits (0800 and 0900 also of eight), and numbers with the code of any country. */
export const phone = onlyWhere(
  /\d/,
  anyOf(
    (answer) => [...answer.matchAll(CANDIDATE)].flatMap((match) => numberIn(match[0], match.index, answer)),
    (answer) =>
      [...answer.matchAll(MOBILE_WITHOUT_PLUS)].map((match) => spanOf(match.index, match[0].length)),
  ),
);

/** The longest beginning of what was found that is a number by its digits; what follows may be a year or a price. */
function numberIn(found: string, from: number, answer: string): Detail[] {
  for (let length = found.length; length > 6; length--) {
    const part = found.slice(0, length);
    const next = answer[from + length] ?? "";
    if (!/\d$/.test(part) || /\d/.test(next)) continue;
    if (isNumber(part)) return [spanOf(from, length)];
  }
  return [];
}

function isNumber(written: string): boolean {
  const digits = written.replaceAll(/\D/g, "");
  if (written.startsWith("+")) return isInternational(digits);
  if (digits.startsWith("00")) return isInternational(digits.slice(2));
  if (/^0[89]0[0-9]/.test(digits)) return digits.length === 8 || digits.length === 11;
  return digits.length === 10 && /^0[1-9]/.test(digits);
}

/** E.164: fifteen digits at most, the country code included; Dutch ones have nine after 31, or ten with a (0). */
function isInternational(digits: string): boolean {
  if (digits.startsWith("31")) return /^31(?:0?[1-9]\d{8}|0?[89]00\d{4,7})$/.test(digits);
  return digits.length >= 9 && digits.length <= 15 && !digits.startsWith("0");
}

function spanOf(from: number, length: number): Detail {
  return { kind: "phone", from, to: from + length };
}
