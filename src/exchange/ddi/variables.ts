import { xml, Xml, type XmlValue } from "../../office/xml.ts";
import type { Dictionary, LabelledVariable, Value } from "../labelled/model.ts";
import type { Asked, StudyLanguage } from "../labelled/study.ts";
import { groupElements, idOf } from "./groups.ts";

/** All variables, after the groups that hold some of them together. */
export function dataElements(languages: readonly StudyLanguage[]): Xml {
  const [first] = languages;
  const variables = first?.dictionary.variables ?? [];
  return xml`<dataDscr>
${groupElements(languages)}${variables.map((variable, i) => variableElement(variable, i, languages))}</dataDscr>`;
}

function variableElement(
  variable: LabelledVariable,
  index: number,
  languages: readonly StudyLanguage[],
): Xml {
  const { name, measure, type, format } = variable;
  const weight = languages[0]?.dictionary.weight === name ? new Xml(' wgt="wgt"') : null;
  const nature = measure === "nominal" || measure === "ordinal" ? new Xml(` nature="${measure}"`) : null;
  const decimals = type.kind === "number" ? new Xml(` dcml="${format.decimals}"`) : null;
  const interval = measure === "scale" ? "contin" : "discrete";
  return xml`<var ID="${idOf(index)}" name="${name}" files="F1"${weight}${decimals} intrvl="${interval}"${nature} representationType="${representation(variable)}">
${inLanguages(languages, "labl", ({ dictionary }) => dictionary.variables[index]?.label)}${question(name, languages)}${invalid(variable)}${inLanguages(
    languages,
    "universe",
    ({ asked }) => asked.get(name)?.universe ?? undefined,
  )}${categories(variable, index, languages)}<varFormat type="${type.kind === "text" ? "character" : "numeric"}"/>
</var>
`;
}

function representation({ type, labels, missing }: LabelledVariable): string {
  if (type.kind === "text") return "text";
  return labels.some(({ value }) => !isMissing(value, missing)) ? "code" : "numeric";
}

/** An element a language, where it has something to say. */
function inLanguages(
  languages: readonly StudyLanguage[],
  element: "labl" | "universe" | "qstnLit",
  say: (one: StudyLanguage) => string | undefined,
): XmlValue {
  return languages.map((one) => {
    const words = say(one);
    if (words === undefined || words === "") return null;
    const [open, close] = [new Xml(`<${element} xml:lang="${one.language}">`), new Xml(`</${element}>`)];
    return xml`${open}${words}${close}\n`;
  });
}

/** The question in full; the part of it that the variable stands for comes before it in the label. */
function question(name: string, languages: readonly StudyLanguage[]): XmlValue {
  if (languages[0]?.asked.has(name) !== true) return null;
  const wording = (asked: Asked | undefined) => asked?.wording;
  return xml`<qstn>${inLanguages(languages, "qstnLit", (one) => wording(one.asked.get(name)))}</qstn>\n`;
}

function isMissing(value: Value, { values, range }: LabelledVariable["missing"]): boolean {
  const inRange =
    range !== undefined && typeof value === "number" && value >= range.low && value <= range.high;
  return inRange || values.includes(value);
}

function invalid({ missing: { values, range } }: LabelledVariable): XmlValue {
  if (values.length === 0 && range === undefined) return null;
  const within = range === undefined ? null : xml`<range min="${range.low}" max="${range.high}"/>`;
  return xml`<invalrng>${within}${values.map((value) => xml`<item VALUE="${value}"/>`)}</invalrng>\n`;
}

function categories(
  variable: LabelledVariable,
  index: number,
  languages: readonly StudyLanguage[],
): XmlValue {
  const labelIn = ({ variables }: Dictionary, value: Value) =>
    variables[index]?.labels.find((one) => one.value === value)?.label;
  return variable.labels.map(({ value }) => {
    const missing = isMissing(value, variable.missing) ? new Xml(' missing="Y"') : null;
    return xml`<catgry${missing}><catValu>${value}</catValu>${inLanguages(languages, "labl", ({ dictionary }) => labelIn(dictionary, value))}</catgry>\n`;
  });
}
