import { clean } from "./source/clean.ts";

/** What stands in a text of a web page. */
export interface PlainWords {
  readonly words: string;
  /** Pictures, films and programs that words cannot say, by the names of their elements. */
  readonly lost: readonly string[];
}

const HIDDEN = new Set(["script", "style", "template", "noscript", "svg"]);
const MEDIA = new Set(["img", "video", "audio", "iframe", "object", "embed", "script", "svg", "canvas"]);
const LINES = /^\/?(br|li|tr|dd|dt|option)$/;
const PARAGRAPHS = /^\/?(p|div|ul|ol|dl|table|h[1-6]|hr|blockquote|section|article|header|footer)$/;

/** The words of HTML, paragraphs on lines of their own. A sign `<` that begins no tag stays what it is. */
export function plainWords(html: string): PlainWords {
  if (!/[<&]/.test(html)) return { words: tidy(html), lost: [] };
  const lost = new Set<string>();
  const pieces: string[] = [];
  const lastEnd = html.lastIndexOf(">");
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    // Behind the last ">" no tag ends, and looking for one again and again would take as long as there are signs.
    if (open === -1 || open > lastEnd) break;
    pieces.push(flat(html.slice(at, open)));
    const tag = tagAt(html, open);
    if (tag === undefined) {
      pieces.push("<");
      at = open + 1;
      continue;
    }
    if (MEDIA.has(tag.name)) lost.add(tag.name);
    if (LINES.test(tag.name)) pieces.push(tag.name === "br" ? LINE : SOFT_LINE);
    if (PARAGRAPHS.test(tag.name)) pieces.push(PARAGRAPH);
    at = HIDDEN.has(tag.name) ? afterHidden(html, tag.name, tag.end) : tag.end;
  }
  pieces.push(flat(html.slice(at)));
  return { words: tidy(decoded(pieces.join(""))), lost: [...lost] };
}

/** A line break of the text, one between lines that may be there already, and one with room above. */
const [LINE, SOFT_LINE, PARAGRAPH] = ["\n", "\u2028", "\u2029"];

/** Where there are tags, line breaks between them are only white space. */
const flat = (words: string): string => words.replaceAll(/\s+/g, " ");

/** The tag or comment that begins here, with where it ends. */
function tagAt(html: string, open: number): { readonly name: string; readonly end: number } | undefined {
  const name = /^\/?[a-z][a-z0-9]*|^!/i.exec(html.slice(open + 1, open + 20))?.[0].toLowerCase();
  if (name === undefined) return undefined;
  const end = html.startsWith("<!--", open) ? html.indexOf("-->", open + 4) + 2 : html.indexOf(">", open);
  return end < open ? undefined : { name, end: end + 1 };
}

function afterHidden(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^>]{0,20}>`, "gi");
  close.lastIndex = from;
  return close.exec(html) === null ? html.length : close.lastIndex;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  euro: "€",
  copy: "©",
  deg: "°",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  euml: "ë",
  iuml: "ï",
  ouml: "ö",
  uuml: "ü",
  auml: "ä",
  aacute: "á",
  agrave: "à",
  acirc: "â",
  oacute: "ó",
  ograve: "ò",
  ocirc: "ô",
  uacute: "ú",
  ugrave: "ù",
  ccedil: "ç",
  szlig: "ß",
};

function decoded(words: string): string {
  return words.replaceAll(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, said: string) => {
    if (said.startsWith("#")) return signOf(Number(said.slice(1).replace(/^x/i, "0x"))) ?? whole;
    const name = said.toLowerCase();
    const sign = Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    return /^[A-Z]/.test(said) && sign.length === 1 ? sign.toUpperCase() : sign;
  });
}

function signOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Words on their lines, with one empty line between paragraphs at most. */
function tidy(words: string): string {
  return clean(words.replaceAll(/[\n\u2028\u2029 ]*\u2029[\n\u2028\u2029 ]*/g, "\n\n"))
    .words.replaceAll(/[\u2028 ]*\u2028[\u2028 ]*/g, "\n")
    .split("\n")
    .map((line) => line.replaceAll(/[ \t]+/g, " ").trim())
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
