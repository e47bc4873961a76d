import { byPattern } from "./detail.ts";

/** Nine digits, dots or spaces between them, that pass the eleven-test of the citizen service number. */
export const bsn = byPattern("bsn", /(?<![\d.,])\d{3}[ .]?\d{2,3}[ .]?\d{3,4}(?![\d,])/g, (found) =>
  passesElevenTest(found.replaceAll(/\D/g, "")),
);

/** A Dutch telephone number, with or without country code, written close or apart. */
export const phone = byPattern(
  "phone",
  /(?<![\w.])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)(?:6[ -]?(?:\d[ -]?){8}|[1-57-9]\d(?:[ -]?\d){7})(?!\d)/g,
);

/** An international bank account number whose check digits are right. */
export const iban = byPattern("iban", /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/gi, (found) =>
  passesIbanTest(found.replaceAll(" ", "").toUpperCase()),
);

/** Dutch licence plates: three parts of letters and digits, with hyphens. */
export const plate = byPattern(
  "plate",
  /\b(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})\b/g,
  (found) => {
    const signs = found.replaceAll("-", "");
    return signs.length === 6 && /\d/.test(signs) && /[A-Z]/.test(signs);
  },
);

/**
 * The eleven-test: 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11. A BSN has nine digits; an old one of eight gets
 * a leading zero. Source: Rijksdienst voor Identiteitsgegevens, Logisch ontwerp GBA, element 01.20.
 */
export function passesElevenTest(digits: string): boolean {
  const padded = digits.padStart(9, "0");
  if (padded.length !== 9 || /^0{2}/.test(padded)) return false;
  const sum = [...padded].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}

/** ISO 13616: the country and check digits to the end, letters as 10–35, the whole number mod 97 is 1. */
function passesIbanTest(account: string): boolean {
  if (account.length < 15 || account.length > 34) return false;
  const moved = account.slice(4) + account.slice(0, 4);
  let rest = 0;
  for (const sign of moved) rest = Number(`${rest}${parseInt(sign, 36)}`) % 97;
  return rest === 1;
}
