import { anyOf, byPattern, onlyWhere } from "./detail.ts";

const TYPE =
  "(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|steeg|dreef|pad|plantsoen|park|baan|ring|wal|markt|haven|burgwal|boulevard|esplanade)";
/** Kinds of street that no everyday word before a number ends in, so that lower case may pass. */
const SURE_TYPE = "(?:straat|laan|plein|gracht|singel|steeg|dreef|plantsoen)";
const BEFORE = "(?:(?:\\p{Lu}[\\p{L}'’.-]{0,30}|van|de|der|den|het|ten|ter|'t|’t)\\s){0,4}";
const NUMBER =
  "\\s\\d{1,5}(?:\\s?[-/]\\s?[\\p{L}\\d]{1,4}|\\s?\\p{L}(?!\\p{L})|-?(?:hs|bis)(?!\\p{L}))?(?!\\d)";

const STREET = new RegExp(`(?<![\\p{L}'’-])${BEFORE}\\p{Lu}[\\p{L}'’-]{0,40}${TYPE}${NUMBER}(?!\\s?%)`, "gu");
const LOWER_CASE_STREET = new RegExp(`(?<![\\p{L}'’-])\\p{Ll}{2,30}${SURE_TYPE}${NUMBER}(?!\\s?%)`, "gu");
const STREET_FIRST = new RegExp(
  `(?<![\\p{L}'’-])(?:Laan|Plein|Weg|Hof|Kade)\\s(?:(?:van|de|der|den|het|aan|op)\\s){0,2}\\p{Lu}[\\p{L}'’-]{1,40}${NUMBER}`,
  "gu",
);
/** "Oude Gracht 12 bis", "Nieuwe Markt 3": the kind of street is a word of its own. */
const TWO_WORDS = new RegExp(
  `(?<![\\p{L}'’-])\\p{Lu}[\\p{L}'’-]{1,30}\\s(?:Straat|Laan|Weg|Plein|Gracht|Kade|Singel|Dijk|Markt|Hof|Haven)${NUMBER}`,
  "gu",
);
const POSTBOX = /(?<!\p{L})postbus\s\d{2,6}(?!\d)/giu;

const POSTCODE = /(?<![\p{L}\p{N}.,-])[1-9]\d{3}(?:\s?[A-Z]{2}|[a-z]{2})(?![\p{L}\p{N}])/gu;
/** Never given out (PostNL), or what a number is counted in. */
const NO_POSTCODE = /(?:s[ads]|km|kg|cm|mm|ml|kb|mb|gb|tb|ha|mw|kw|pk)$/i;
/** "2024 AI": a year and an abbreviation. */
const YEAR = /^(?:19|20)\d\d\s(?:AI|EU|IT|HR|NL|UK|US|PC|OR|CV|MT|BV|NV)$/;

/** A street with a house number, a Dutch postal code or a post box. */
export const address = onlyWhere(
  /\d/,
  anyOf(
    byPattern("address", STREET),
    byPattern("address", LOWER_CASE_STREET),
    byPattern("address", STREET_FIRST),
    byPattern("address", TWO_WORDS),
    byPattern("address", POSTBOX),
    byPattern("address", POSTCODE, (found) => !NO_POSTCODE.test(found) && !YEAR.test(found)),
  ),
);
