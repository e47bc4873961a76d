/** The languages a poll can be held and published in. */
export type Language = "nl" | "en";

/** How Dutch texts address the reader. */
export type Register = "je" | "u";

/** Whose ears a text is for: every text the product shows is resolved with one of these. */
export interface Voice {
  readonly language: Language;
  readonly register: Register;
}

/** A Dutch text is one string where it addresses nobody, and a pair where it does. */
export type DutchText = string | { readonly je: string; readonly u: string };

/** A text of the researchers: a question, an option, a title. Dutch comes first, English may follow. */
export interface Text {
  readonly nl: DutchText;
  readonly en?: string;
}

/**
 * The text for a voice. Falls back to Dutch where the English is missing; `check` reports that as a problem,
 * so that nothing is published half translated without somebody knowing.
 */
export function say(text: Text, voice: Voice): string {
  if (voice.language === "en" && text.en !== undefined) return text.en;
  return typeof text.nl === "string" ? text.nl : text.nl[voice.register];
}

/** BCP 47 tag of a voice, as documents and slides carry it. */
export function languageTag(language: Language): "nl-NL" | "en-GB" {
  return language === "nl" ? "nl-NL" : "en-GB";
}

const THOUSANDS: Readonly<Record<Language, string>> = { nl: ".", en: "," };

/** A number of people or answers: from ten thousand on in groups of three digits. */
export function sayCount(count: number, language: Language): string {
  if (count < 10_000) return String(count);
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, THOUSANDS[language]);
}

const ADDRESSES_READER = /(^|[^\p{L}\p{N}])(je|jij|jou|jouw|jouwe|jullie|u|uw|uwe)(?![\p{L}\p{N}])/iu;

/** Whether a Dutch text speaks to its reader, so that a je and a u version differ. */
export function addressesReader(text: string): boolean {
  return ADDRESSES_READER.test(text);
}

/** Joins words into a list as one would say it: "a, b en c". */
export function sayList(items: readonly string[], joiner: string): string {
  if (items.length <= 1) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${joiner} ${items.at(-1) ?? ""}`;
}
