/**
 * The words of a participant as they are kept: line ends as one sign, no control characters, no half surrogates, no
 * space around them. Everything else stays as it was typed.
 */
export function cleanText(text: string, lines: "one line" | "lines"): string {
  if (PLAIN.test(text)) return text.trim();
  const ends = text.toWellFormed().replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
  const flat = lines === "lines" ? ends : ends.replaceAll("\n", " ");
  return flat.replaceAll("\t", " ").replaceAll(CONTROLS, "").trim();
}

/** Letters, signs and spaces of everyday Western text, on one line. */
const PLAIN = /^[\x20-\x7E\u00A0-\u024F\u2013-\u2026\u20AC]*$/;

/** Cc but for the line feed, and the two that are no characters (Unicode 16, §23.1 and §23.7). */
const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
