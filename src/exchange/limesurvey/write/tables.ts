import { escapeXml, XML_HEAD } from "../../../office/xml.ts";
import type { Language, Text } from "../../../text.ts";

export type Fields = Readonly<Record<string, string | number>>;

/** The languages a survey is written in: `nl` addresses its reader as u, `nl-informal` as je. */
export type LimeLanguage = "nl" | "nl-informal" | "en";

/** The tables of a survey, in the layout that every version from 2.05 on reads: a row a language. */
export class LimeTables {
  readonly languages: readonly LimeLanguage[];
  private readonly tables = new Map<string, { readonly fields: Set<string>; readonly rows: Fields[] }>();

  constructor(languages: readonly LimeLanguage[]) {
    this.languages = languages;
  }

  add(table: string, row: Fields): void {
    const own = this.tables.get(table) ?? { fields: new Set(), rows: [] };
    for (const field of Object.keys(row)) own.fields.add(field);
    own.rows.push(row);
    this.tables.set(table, own);
  }

  /** A row in each language. */
  addSaid(table: string, row: Fields, texts: Readonly<Record<string, Text | undefined>>): void {
    for (const language of this.languages) {
      const said = Object.entries(texts).map(([field, text]) => [field, htmlIn(text, language)] as const);
      this.add(table, { ...row, ...Object.fromEntries(said), language });
    }
  }

  document(version: number): string {
    const languages = this.languages.map((language) => `  <language>${language}</language>\n`).join("");
    const tables = [...this.tables]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { fields, rows }]) => tableOf(name, [...fields], rows));
    return `${XML_HEAD.replace(' standalone="yes"', "")}<document>\n <LimeSurveyDocType>Survey</LimeSurveyDocType>\n <DBVersion>${version}</DBVersion>\n <languages>\n${languages} </languages>\n${tables.join("")}</document>\n`;
  }
}

function tableOf(name: string, fields: readonly string[], rows: readonly Fields[]): string {
  const heads = fields.map((field) => `   <fieldname>${field}</fieldname>\n`).join("");
  const body = rows.map((row) => {
    const cells = Object.entries(row).map(([field, value]) => cellOf(field, String(value)));
    return `   <row>\n${cells.join("")}   </row>\n`;
  });
  return ` <${name}>\n  <fields>\n${heads}  </fields>\n  <rows>\n${body.join("")}  </rows>\n </${name}>\n`;
}

function cellOf(field: string, value: string): string {
  return value === "" ? `    <${field}/>\n` : `    <${field}>${escapeXml(value)}</${field}>\n`;
}

/** A text in a language, as HTML: LimeSurvey shows what stands there. */
export function htmlIn(text: Text | undefined, language: LimeLanguage): string {
  if (text === undefined) return "";
  const own: Language = language === "en" ? "en" : "nl";
  const dutch = typeof text.nl === "string" ? text.nl : language === "nl-informal" ? text.nl.je : text.nl.u;
  const words = own === "en" ? (text.en ?? dutch) : dutch;
  // What stands between braces LimeSurvey would compute; as entities they are signs like others.
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("{", "&#123;")
    .replaceAll("}", "&#125;")
    .replaceAll("\n", "<br />");
}
