/**
 * XML is written with tagged templates: every value put in is escaped, except what was itself made by `xml`.
 * Characters that XML 1.0 cannot hold are replaced by U+FFFD, so that no answer can break a document.
 */
export class Xml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type XmlValue = Xml | string | number | readonly XmlValue[] | null | undefined | false;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function xml(strings: TemplateStringsArray, ...values: readonly XmlValue[]): Xml {
  let text = strings[0] ?? "";
  for (let i = 0; i < values.length; i++) text += render(values[i]) + (strings[i + 1] ?? "");
  return new Xml(text);
}

export function escapeXml(text: string): string {
  const wellFormed = XML_ILLEGAL.test(text) ? text.replaceAll(XML_ILLEGAL_ALL, "\uFFFD") : text;
  return NEEDS_ESCAPE.test(wellFormed)
    ? wellFormed.replaceAll(NEEDS_ESCAPE_ALL, (sign) => ESCAPES[sign] ?? sign)
    : wellFormed;
}

// XML 1.0 (fifth edition) §2.2 Char: tab, LF, CR, and from U+0020 on, without surrogates, FFFE and FFFF.
const ILLEGAL_SIGNS =
  "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]";
const XML_ILLEGAL = new RegExp(ILLEGAL_SIGNS);
const XML_ILLEGAL_ALL = new RegExp(ILLEGAL_SIGNS, "g");
const NEEDS_ESCAPE = /[&<>"]/;
const NEEDS_ESCAPE_ALL = /[&<>"]/g;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function render(value: XmlValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Xml) return value.text;
  if (typeof value === "string") return escapeXml(value);
  if (typeof value === "number") return String(value);
  return value.map(render).join("");
}
