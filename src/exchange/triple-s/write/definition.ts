import { xml, Xml, type XmlValue } from "../../../office/xml.ts";
import type { Dictionary, LabelledVariable, MultipleSet, ValueLabel } from "../../labelled/model.ts";
import type { Field } from "../fields.ts";
import { EMBEDDED } from "../model.ts";
import { placesOf } from "../cells.ts";
import { embed } from "../embedded.ts";
import { codeWidth } from "../plan.ts";

/** A dictionary in one language; the first is the file's own. */
export interface LabelLanguage {
  /** "nl", "en". */
  readonly language: string;
  readonly dictionary: Dictionary;
}

export interface DefinitionStyle {
  readonly version: "1.2" | "2.0";
  readonly format: "fixed" | "csv";
  /** The name of the file with the data. */
  readonly dataFile: string;
  readonly encoding: string;
}

/** The definition file: what each field of the data is, in every language there is. */
export function writeDefinition(
  fields: readonly Field[],
  languages: readonly LabelLanguage[],
  style: DefinitionStyle,
): string {
  const [first] = languages;
  if (first === undefined) throw new Error("a definition needs a language");
  const { dictionary } = first;
  const isNew = style.version === "2.0";
  const tags = languages.map(({ language }) => language).join(" ");
  const say = isNew && languages.length > 1 ? inLanguages(languages) : plain(languages);
  const head = isNew ? xml`<sss version="2.0" languages="${tags}" modes="">` : xml`<sss version="1.2">`;
  const record = isNew
    ? xml`<record ident="A" href="${style.dataFile}" format="${style.format}" skip="${style.format === "csv" ? 1 : 0}" data-file-encoding="${style.encoding}">`
    : xml`<record ident="A">`;
  let at = 1;
  const variables = fields.map((field, i) => {
    const width = style.format === "csv" ? placesOf(field).length : field.width;
    const element = variableElement(field, i, { start: at, finish: at + width - 1 }, say, dictionary, style);
    at += width;
    return element;
  });
  const instruction = new Xml(`<?${EMBEDDED} ${embed({ dictionary, fields })}?>\n`);
  return xml`<?xml version="1.0" encoding="UTF-8"?>
${head}
${instruction}${
    dictionary.made === undefined
      ? null
      : xml`<date>${dictionary.made.date}</date>
<time>${dictionary.made.time}</time>
`
  }<origin>Peilschaal</origin>
<survey>
<title>${say((one) => one.title)}</title>
${record}
${variables}</record>
</survey>
</sss>
`.text;
}

/** Puts a text of the dictionary into XML, in all languages. */
type Say = (text: (dictionary: Dictionary) => string) => XmlValue;

function plain(languages: readonly LabelLanguage[]): Say {
  return (text) => breaks(languages[0] === undefined ? "" : text(languages[0].dictionary));
}

function inLanguages(languages: readonly LabelLanguage[]): Say {
  return (text) =>
    languages.map(
      ({ language, dictionary }) => xml`<text xml:lang="${language}">${breaks(text(dictionary))}</text>`,
    );
}

/** A line end is an element. */
function breaks(words: string): XmlValue {
  return words.split(/\r?\n/).map((line, i) => (i === 0 ? line : xml`<br/>${line}`));
}

interface Position {
  readonly start: number;
  readonly finish: number;
}

function variableElement(
  field: Field,
  index: number,
  { start, finish }: Position,
  say: Say,
  dictionary: Dictionary,
  style: DefinitionStyle,
): Xml {
  const [source = 0] = field.sources;
  const variable = dictionary.variables[source]!;
  const use = useOf(field, variable, dictionary);
  const type = typeOf(field, style);
  return xml`<variable ident="${index + 1}" type="${type}"${use === undefined ? null : new Xml(` use="${use}"`)}>
<name>${field.name}</name>
<label>${say((one) => labelOf(field, one))}</label>
<position start="${start}"${finish === start ? null : new Xml(` finish="${finish}"`)}/>
${field.kind === "spread" ? xml`<spread subfields="${field.sources.length}" width="${codeWidth(field.codes)}"/>\n` : null}${type === "character" ? xml`<size>${field.width}</size>\n` : null}${valuesOf(field, say, style)}</variable>
`;
}

/** Version 1.2 knows no dates and times: there they are words. */
function typeOf({ kind }: Field, { version }: DefinitionStyle): string {
  if (kind === "spread") return "multiple";
  return version === "1.2" && (kind === "date" || kind === "time") ? "character" : kind;
}

function useOf(
  field: Field,
  { name, role, type }: LabelledVariable,
  { weight }: Dictionary,
): string | undefined {
  if (field.kind === "quantity" && name === weight) return "weight";
  const isFirst = field.sources[0] === 0;
  return isFirst && role === "none" && type.kind === "text" ? "serial" : undefined;
}

function labelOf(field: Field, { variables, sets }: Dictionary): string {
  const [source = 0] = field.sources;
  const own = variables[source]?.label ?? "";
  if (field.kind !== "multiple" && field.kind !== "spread") return own;
  return sets.find((set) => isSetOf(set, field))?.label ?? own;
}

function isSetOf({ name }: MultipleSet, field: Field): boolean {
  return name.replace(/^\$/, "") === field.name;
}

function valuesOf(field: Field, say: Say, style: DefinitionStyle): XmlValue {
  const isNew = style.version === "2.0";
  const [source = 0] = field.sources;
  const label = (value: number, fallback: string) =>
    say(({ variables }) => labelIn(variables[source], value) ?? fallback);
  const element = (code: number | string, words: XmlValue, score?: number) =>
    xml`<value code="${code}"${score === undefined ? null : new Xml(` score="${score}"`)}>${words}</value>\n`;
  switch (field.kind) {
    case "single":
    case "spread":
      return xml`<values>
${field.codes.map(({ value, code, label: words, missing }) => element(code, label(value, words), isNew && !missing && value !== code ? value : undefined))}</values>
`;
    case "multiple":
      return xml`<values>
${field.sources.map((option, i) =>
  element(
    i + 1,
    say((one) => optionLabel(field, one, option)),
  ),
)}${field.statuses.map(({ value, label: words }, i) =>
        element(field.sources.length + i + 1, label(Number(value), words)),
      )}</values>
`;
    case "quantity":
      return xml`<values>
<range from="${field.from}" to="${field.to}"/>
${field.labelled.map(({ value, label: words }) => element(Number(value), label(Number(value), words)))}</values>
`;
    default:
      return null;
  }
}

function labelIn(variable: LabelledVariable | undefined, value: number): string | undefined {
  return variable?.labels.find((one: ValueLabel) => one.value === value)?.label;
}

/** An option by the label of its variable, without the question it shares with the others. */
function optionLabel(field: Field, { variables, sets }: Dictionary, option: number): string {
  const variable = variables[option];
  const set = sets.find((one) => isSetOf(one, field));
  if (set?.kind === "dichotomies" && set.namedBy === "counted-values") {
    return labelIn(variable, Number(set.counted)) ?? variable?.label ?? "";
  }
  const label = variable?.label ?? "";
  const end = ` – ${set?.label ?? ""}`;
  return set !== undefined && label.endsWith(end)
    ? label.slice(0, -end.length)
    : label === ""
      ? (variable?.name ?? "")
      : label;
}
