import { problem, type Outcome, type Problem } from "../../../problem.ts";
import type { SssDefinition, SssType, SssValue, SssVariable, Texts } from "../model.ts";
import { childOf, childrenOf, wordsOf, type Document, type Element } from "./xml.ts";

const TYPES: readonly SssType[] = ["single", "multiple", "quantity", "character", "logical", "date", "time"];
const MOST_VARIABLES = 50_000;
/** Columns of a fixed row, or fields of a csv. */
const FARTHEST = 10_000_000;

/** What a definition says, or what in it cannot be. */
export function readDefinition({ root, embedded }: Document, file: string): Outcome<SssDefinition> {
  if (root.name !== "sss") return { problems: [problem("sss-not-triple-s", { file })] };
  const survey = childOf(root, "survey");
  const records = survey === undefined ? [] : childrenOf(survey, "record");
  if (childOf(root, "hierarchy") !== undefined || records.length > 1) {
    return { problems: [problem("sss-hierarchy", { file })] };
  }
  const [record] = records;
  if (survey === undefined || record === undefined)
    return { problems: [problem("sss-not-triple-s", { file })] };
  const elements = childrenOf(record, "variable");
  if (elements.length === 0 || elements.length > MOST_VARIABLES) {
    return { problems: [problem("sss-no-variables", { file })] };
  }
  const read = elements.map((element) => readVariable(element, file));
  const problems = read.flatMap((one) => one.problems);
  const format = record.attributes.get("format") ?? "fixed";
  const skip = Number(record.attributes.get("skip") ?? 0);
  if (format !== "fixed" && format !== "csv") problems.push(problem("sss-format", { file }, { format }));
  const variables = read.flatMap(({ value }) => value ?? []);
  if (problems.length > 0) return { problems };
  const value: SssDefinition = {
    version: root.attributes.get("version") ?? "",
    languages: (root.attributes.get("languages") ?? "").split(/\s+/).filter((one) => one !== ""),
    title: textsOf(childOf(survey, "title")),
    name: wordsOf(childOf(survey, "name")),
    origin: wordsOf(childOf(root, "origin")),
    date: wordsOf(childOf(root, "date")),
    time: wordsOf(childOf(root, "time")),
    format: format === "csv" ? "csv" : "fixed",
    skip: Number.isInteger(skip) && skip >= 0 ? skip : 0,
    encoding: record.attributes.get("data-file-encoding"),
    variables,
    embedded,
  };
  return { value, problems };
}

function readVariable(element: Element, file: string): Outcome<SssVariable> {
  const ident = element.attributes.get("ident") ?? "";
  const name = wordsOf(childOf(element, "name")).replaceAll("\n", " ");
  const place = { file, path: name === "" ? `variable ${ident}` : name };
  const type = TYPES.find((one) => one === element.attributes.get("type"));
  const position = childOf(element, "position");
  const start = Number(position?.attributes.get("start") ?? NaN);
  const finish = Number(position?.attributes.get("finish") ?? start);
  const problems: Problem[] = [];
  if (type === undefined) {
    problems.push(problem("sss-type", place, { type: element.attributes.get("type") ?? "" }));
  }
  const isPlaced = Number.isInteger(start) && Number.isInteger(finish) && start >= 1 && finish >= start;
  if (!isPlaced || finish > FARTHEST) problems.push(problem("sss-position", place));
  if (type === undefined || problems.length > 0) return { problems };
  const values = childOf(element, "values");
  const range = (values === undefined ? undefined : childOf(values, "range")) ?? childOf(element, "range");
  const use = element.attributes.get("use");
  const size = Number(wordsOf(childOf(element, "size")) || NaN);
  const filter = wordsOf(childOf(element, "filter"));
  const value: SssVariable = {
    ident,
    type,
    literal: element.attributes.get("format") === "literal",
    use: use === "serial" || use === "weight" ? use : undefined,
    name: name === "" ? `V${ident}` : name,
    label: textsOf(childOf(element, "label")),
    start,
    finish,
    spread: spreadOf(childOf(element, "spread")),
    size: Number.isInteger(size) && size > 0 ? size : undefined,
    range:
      range === undefined
        ? undefined
        : { from: range.attributes.get("from") ?? "", to: (range.attributes.get("to") ?? "").trim() },
    values: values === undefined ? [] : childrenOf(values, "value").map(valueOf),
    filter: filter === "" ? undefined : filter,
  };
  return { value, problems };
}

function spreadOf(element: Element | undefined): SssVariable["spread"] {
  if (element === undefined) return undefined;
  const subfields = Number(element.attributes.get("subfields") ?? NaN);
  const width = Number(element.attributes.get("width") ?? 1);
  return Number.isInteger(subfields) && subfields > 0 && subfields <= 10_000
    ? { subfields, width: Number.isInteger(width) && width > 0 ? width : 1 }
    : undefined;
}

function valueOf(element: Element): SssValue {
  const score = element.attributes.get("score");
  return {
    code: (element.attributes.get("code") ?? "").trim(),
    label: textsOf(element),
    ...(score === undefined ? {} : { score }),
  };
}

/** Words in one language or several; of several modes those of the interview, which people read. */
function textsOf(element: Element | undefined): Texts {
  if (element === undefined) return new Map();
  const texts = childrenOf(element, "text");
  if (texts.length === 0) return new Map([["", wordsOf(element)]]);
  const found = new Map<string, string>();
  for (const text of texts) {
    const language = text.attributes.get("xml:lang") ?? text.attributes.get("lang") ?? "";
    const mode = text.attributes.get("mode");
    if (!found.has(language) || mode === "interview") found.set(language, wordsOf(text));
  }
  return found;
}
