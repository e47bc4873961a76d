import { onlyWhere, type Detail } from "./detail.ts";
import { digitRuns, type DigitGroup } from "./digits.ts";

const DIGITS = 9;
/** Numbers from before 2007 may have eight digits; so has a date, so these count only behind the number's name. */
const OLD_DIGITS = 8;
const NAMED = /(?:bsn|burgerservice|sofi|fiscaal nummer|citizen service)[^\d]{0,25}$/iu;

/** Nine digits in whatever groups that pass the eleven-test of the citizen service number. */
export const bsn = onlyWhere(/\d/, (answer) =>
  digitRuns(answer).flatMap((run) => {
    const details: Detail[] = [];
    for (let first = 0; first < run.length; first++) {
      const found = numberFrom(run, first, answer);
      if (found === undefined) continue;
      details.push(found.detail);
      first = found.last;
    }
    return details;
  }),
);

function numberFrom(
  run: readonly DigitGroup[],
  first: number,
  answer: string,
): { detail: Detail; last: number } | undefined {
  let digits = "";
  for (let last = first; last < run.length && digits.length < DIGITS; last++) {
    digits += run[last]?.digits ?? "";
    const from = run[first]?.from ?? 0;
    if (!isNumber(digits, answer, from)) continue;
    return { detail: { kind: "bsn", from, to: run[last]?.to ?? 0 }, last };
  }
  return undefined;
}

function isNumber(digits: string, answer: string, from: number): boolean {
  if (digits.length === OLD_DIGITS) {
    return NAMED.test(answer.slice(Math.max(0, from - 50), from)) && passesElevenTest(digits);
  }
  return digits.length === DIGITS && passesElevenTest(digits);
}

/**
 * The eleven-test: 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11. A BSN has nine digits; an old one of eight gets
 * a leading zero. Source: Rijksdienst voor Identiteitsgegevens, Logisch ontwerp GBA, element 01.20.
 */
export function passesElevenTest(digits: string): boolean {
  const padded = digits.padStart(DIGITS, "0");
  if (padded.length !== DIGITS || /^0{2}/.test(padded)) return false;
  const sum = [...padded].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}
