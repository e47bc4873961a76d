/** Signs that no document of XML may hold (XML 1.0, 2.2); surrogates are left to whoever decodes. */
export const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

const START =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F" +
  "\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";

/** XML 1.0, 2.3. */
export const NAME = new RegExp(
  `^[${START}](?:[${START}\\-.0-9\\u00B7\\u203F-\\u2040]|[\\u0300-\\u036F])*$`,
  "u",
);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The longest name of a sign: `&#x0010FFFF;` and some zeros more. */
export const LONGEST_REFERENCE = 32;

const REFERENCE = /&(?:#([0-9]{1,20});|#x([0-9A-Fa-f]{1,20});|([a-z]{1,5});)?/g;

/** Words with the five entities of XML and numbered signs resolved; undefined where there is any other. */
export function resolved(words: string): string | undefined {
  if (!words.includes("&")) return words;
  const unknown: string[] = [];
  const whole = words.replaceAll(
    REFERENCE,
    (written: string, decimal?: string, hex?: string, name?: string) => {
      const sign = name === undefined ? numbered(decimal, hex) : ENTITIES.get(name);
      if (sign === undefined) unknown.push(written);
      return sign ?? "";
    },
  );
  return unknown.length === 0 ? whole : undefined;
}

function numbered(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
  if (!(code > 0 && code <= 0x10ffff)) return undefined;
  const sign = String.fromCodePoint(code);
  return FORBIDDEN.test(sign) || !sign.isWellFormed() ? undefined : sign;
}
