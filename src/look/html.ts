import { xml, type Xml, type XmlValue } from "../office/xml.ts";

/** A piece of a page, escaped. Only `html` makes one. */
export type Html = Xml;

/** What may be put into a page: text and numbers are escaped, pieces stand as they are, nothing is nothing. */
export type HtmlValue = XmlValue;

/**
 * Pages are written with the same tagged template as office parts: every value put in is escaped, except what was
 * itself made so. Signs that no document may hold become U+FFFD, so that no answer can break a page. The indentation
 * of the template stays in the source.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return xml(withoutIndentation(strings), ...values);
}

const known = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

function withoutIndentation(strings: TemplateStringsArray): TemplateStringsArray {
  const before = known.get(strings);
  if (before !== undefined) return before;
  const compact = Object.assign(strings.map(flatten), { raw: strings.raw });
  known.set(strings, compact);
  return compact;
}

// Around these a browser ignores white space; beside any other tag a space is a space.
const BLOCKS =
  "(?:table|caption|thead|tbody|tr|th|td|ul|li|dl|dt|dd|div|p|h[1-6]|section|main|header|footer|nav|figure|figcaption|blockquote|details|summary|svg|path|head|meta|title|link)";
const SPACE_BESIDE_BLOCK = new RegExp(`\\s+(?=</?${BLOCKS}\\b)|(?<=</?${BLOCKS}\\b[^<>]*>)\\s+`, "g");

function flatten(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll(/ (?=\/?>)/g, "")
    .replaceAll(SPACE_BESIDE_BLOCK, "");
}
