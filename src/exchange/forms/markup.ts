import { plainWords } from "../html-words.ts";

/** Elements that people use to give words a look. */
const LOOKS =
  /<\/?(a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul|video|audio|iframe|o:p)(\s[^<>]*)?\/?>/i;

/** Words as a reader sees them, where they may hold markup: without it, and as they stand where there is none. */
export function withoutMarkup(written: string): string {
  return LOOKS.test(written) ? plainWords(written).words : written;
}

/** The words of a text that is markup all through. */
export function wordsOfMarkup(written: string): string {
  return plainWords(written).words;
}

/** Whether a text shows a picture, sound or film, which a questionnaire cannot have. */
export function hasMedia(written: string): boolean {
  return plainWords(written).lost.length > 0;
}

/** Words as markup that shows them as they are. */
export function asMarkup(words: string): string {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<p>${escaped.replaceAll("\n", "<br>")}</p>`;
}
