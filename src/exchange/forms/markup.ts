import { plainWords } from "../html-words.ts";

/** Elements that people use to give words a look. */
const LOOKS =
  /<\/?(a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul|video|audio|iframe|o:p)(\s[^<>]*)?\/?>/i;

/** Words as a reader sees them, where they may hold markup: without it, and as they stand where there is none. */
export function withoutMarkup(written: string): string {
  const text = bounded(written);
  return LOOKS.test(text) ? plainWords(text).words : text;
}

/** The words of a text that is markup all through. */
export function wordsOfMarkup(written: string): string {
  return plainWords(bounded(written)).words;
}

/** Longer than any text that somebody reads. */
const LONGEST = 20_000;

/** What stands where a text was cut. */
const CUT = " […]";

/** Whether a text was cut, which is told. */
export function wasCut(words: string): boolean {
  return words.endsWith(CUT.trim()) && words.length > LONGEST / 20;
}

/** A text without files in it, and cut where nobody reads on. */
export function bounded(written: string): string {
  if (written.length <= LONGEST) return written;
  const text = written.replaceAll(/data:[\w/+.-]{1,80};base64,[A-Za-z0-9+/=]*/g, "");
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}${CUT}`;
}

/** Whether a text shows a picture, sound or film, which a questionnaire cannot have. */
export function hasMedia(written: string): boolean {
  return plainWords(bounded(written)).lost.length > 0;
}

/** Words as markup that shows them as they are. */
export function asMarkup(words: string): string {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<p>${escaped.replaceAll("\n", "<br>")}</p>`;
}
