const BREAKS = /<(?:br|hr)\b[^<>]*>|<\/(?:p|div|li|h[1-6]|tr|ul|ol|table)\s*>/gi;
const UNSEEN = /<(script|style)\b[^<>]*>[^]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<\/?[a-z][^<>]*>|<!--[^]*?-->/gi;
const MEDIA = /<(img|video|audio|iframe|object|embed|svg|canvas)\b/i;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["euro", "€"],
  ["eacute", "é"],
  ["euml", "ë"],
  ["iuml", "ï"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["egrave", "è"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["hellip", "…"],
]);

/** Words as a reader sees them, without the markup that programs write around them. */
export function withoutMarkup(written: string): string {
  if (!/[<&]/.test(written)) return written;
  return written
    .replaceAll(/\r\n?|\n/g, "\n")
    .replaceAll(UNSEEN, "")
    .replaceAll(BREAKS, "\n")
    .replaceAll(TAG, "")
    .replaceAll(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => entity(name) ?? whole)
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .trim();
}

/** Whether a text shows a picture, sound or film, which a questionnaire cannot have. */
export function hasMedia(written: string): boolean {
  return MEDIA.test(written);
}

/** Words as markup that shows them as they are. */
export function asMarkup(words: string): string {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<p>${escaped.replaceAll("\n", "<br>")}</p>`;
}

function entity(name: string): string | undefined {
  if (!name.startsWith("#")) return ENTITIES.get(name.toLowerCase());
  const point = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000)
    ? String.fromCodePoint(point)
    : "";
}
