import type { Language } from "../text.ts";

/**
 * A number as people and programs write it: "12", "-3,5", "1.234,5" in Dutch, "1,234.5" in English; a single sign
 * before exactly three digits is read as thousands only where the language writes them so.
 */
export function readNumber(words: string, language: Language): number | undefined {
  const written = words.replaceAll(/[\s_]/g, "");
  const thousands = language === "nl" ? /^-?\d{1,3}(\.\d{3})+(,\d+)?$/ : /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
  const plain = thousands.test(written) ? written.replaceAll(language === "nl" ? "." : ",", "") : written;
  if (!/^-?\d+([.,]\d+)?$/.test(plain) || plain.length > 18) return undefined;
  return Number(plain.replace(",", "."));
}
