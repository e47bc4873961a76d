import { onlyWhere, type Detail } from "./detail.ts";

const CANDIDATE = /(?<![\p{L}\p{N}])[a-z]{2}[\s.-]?\d{2}(?=[\s.-]?[a-z0-9])/giu;

/** Signs of an account number per country. Source: SWIFT, IBAN Registry; the countries of SEPA and a few beyond. */
const LENGTHS: Readonly<Record<string, number>> = {
  NL: 18,
  ...{ AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18 },
  ...{ FR: 27, GB: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20 },
  ...{ LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NO: 15, PL: 28, PT: 25, RO: 24, RS: 22, SA: 24 },
  ...{ SE: 24, SI: 19, SK: 24, SM: 27, TR: 26, UA: 29, AE: 23, IL: 23, MA: 28, TN: 24, PK: 24, AL: 28 },
};

/** An international bank account number whose length and check digits are right, in whatever groups. */
export const iban = onlyWhere(/\d/, (answer) =>
  [...answer.matchAll(CANDIDATE)].flatMap((match) => accountFrom(answer, match.index)),
);

function accountFrom(answer: string, from: number): Detail[] {
  const length = LENGTHS[answer.slice(from, from + 2).toUpperCase()];
  if (length === undefined) return [];
  let account = "";
  let at = from;
  while (at < answer.length && account.length < length) {
    const sign = answer[at] ?? "";
    if (/[a-z0-9]/i.test(sign)) account += sign.toUpperCase();
    else if (!/[\s.-]/.test(sign) || /[^a-z0-9]/i.test(answer[at + 1] ?? "")) return [];
    at++;
  }
  const ends = !/[\p{L}\p{N}]/u.test(answer[at] ?? "");
  return account.length === length && ends && passesIbanTest(account) ? [{ kind: "iban", from, to: at }] : [];
}

/** ISO 13616: the country and check digits to the end, letters as 10–35, the whole number mod 97 is 1. */
export function passesIbanTest(account: string): boolean {
  const moved = account.slice(4) + account.slice(0, 4);
  let rest = 0;
  for (const sign of moved) rest = Number(`${rest}${parseInt(sign, 36)}`) % 97;
  return rest === 1;
}
