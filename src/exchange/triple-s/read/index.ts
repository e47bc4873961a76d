import { hasErrors, problem, warning, type Outcome, type Problem } from "../../../problem.ts";
import type { Language } from "../../../text.ts";
import type { Column, Dictionary, LabelledData, LabelledVariable } from "../../labelled/model.ts";
import { utf8Length } from "../../labelled/text-width.ts";
import { unembed, type Embedded } from "../embedded.ts";
import type { SssDefinition, SssVariable } from "../model.ts";
import { gathererFor, ownGatherer, Told, type Gatherer } from "./columns.ts";
import { readDefinition } from "./definition.ts";
import { dictionaryOf } from "./dictionary.ts";
import { readRows } from "./rows.ts";
import { readDocument } from "./xml.ts";

/** A file, and its name for messages. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadTripleS {
  readonly data: LabelledData;
  /** The dictionary in each language that the definition has, where it has several. */
  readonly languages: readonly { readonly language: string; readonly dictionary: Dictionary }[];
}

/** Reads a definition of Triple-S (1.1 to 2.0, as XML) with its data. */
export function readTripleS(
  definition: NamedBytes,
  data: NamedBytes,
  language: Language,
): Outcome<ReadTripleS> {
  const document = readDocument(definition.bytes, definition.name);
  if (document.value === undefined) return { problems: keywords(definition) ?? document.problems };
  const read = readDefinition(document.value, definition.name);
  if (read.value === undefined) return { problems: read.problems };
  const sss = read.value;
  const own = sss.embedded === undefined ? undefined : ownOf(sss, sss.embedded);
  const told = new Told(data.name);
  const gatherers = sss.variables.map((variable, i) =>
    own === undefined ? gathererFor(variable, told) : ownGatherer(own.fields[i]!, told),
  );
  const rows = gather(data, sss, gatherers);
  const problems = [...remarks(sss, definition.name, own !== undefined), ...rows.problems, ...told.all()];
  if (hasErrors(problems)) return { problems };
  const dictionary = own?.dictionary ?? dictionaryIn(sss, languageOf(sss, language), language);
  const order = own?.fields.flatMap(({ sources }) => sources);
  const columns = inOrder(
    gatherers.flatMap((gatherer) => gatherer.columns),
    order,
  );
  const value: ReadTripleS = {
    data: dataOf(own === undefined ? fitted(dictionary, columns) : dictionary, columns, rows.count),
    languages: sss.languages.map((tag) => ({ language: tag, dictionary: dictionaryIn(sss, tag, language) })),
  };
  return { value, problems };
}

/** The versions before XML were made of keywords. */
export function keywords({ name, bytes }: NamedBytes): Problem[] | undefined {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  return /^\s*SSS\b/i.test(start) ? [problem("sss-keywords", { file: name })] : undefined;
}

/** Our own dictionary, where the definition is still the one it was written with. */
function ownOf({ variables }: SssDefinition, text: string): Embedded | undefined {
  const embedded = unembed(text);
  const same =
    embedded?.fields.length === variables.length &&
    embedded.fields.every(({ name }, i) => name === variables[i]?.name);
  return same ? embedded : undefined;
}

/** The language wanted, where the definition has it; else its first. */
function languageOf({ languages }: SssDefinition, language: Language): string {
  return languages.find((tag) => tag.split("-")[0] === language) ?? languages[0] ?? "";
}

/** Words of our own ("Ja", "Nee") are in the language of the definition where that is one of ours. */
function dictionaryIn(sss: SssDefinition, tag: string, language: Language): Dictionary {
  const own = (["nl", "en"] as const).find((one) => tag.toLowerCase().split("-")[0] === one);
  return dictionaryOf(sss, tag, own ?? language);
}

function gather(
  { name, bytes }: NamedBytes,
  definition: SssDefinition,
  gatherers: readonly Gatherer[],
): { count: number; problems: Problem[] } {
  const { format, variables } = definition;
  const last = Math.max(...variables.map(({ finish }) => finish));
  const cut = variables.map(format === "csv" ? csvCell : fixedCell);
  let count = 0;
  let short = 0;
  let long = 0;
  const problems = readRows(bytes, definition, name, (cells, length) => {
    const size = format === "csv" ? length : (cells[0]?.trimEnd().length ?? 0);
    if (format === "csv" && size < last) short++;
    if (size > last) long++;
    gatherers.forEach((gatherer, i) => gatherer.take(cut[i]!(cells), count));
    count++;
  });
  return {
    count,
    problems: [
      ...problems,
      ...(short === 0 ? [] : [problem("sss-rows-short", { file: name }, { count: short, expected: last })]),
      ...(long === 0 ? [] : [warning("sss-rows-long", { file: name }, { count: long, expected: last })]),
    ],
  };
}

type Cut = (cells: readonly string[]) => string;

/** Words end where they end; the places of codes keep their blanks. */
function fixedCell({ start, finish, type }: SssVariable): Cut {
  const isText = type === "character";
  return ([line = ""]) => {
    const words = line.slice(start - 1, finish);
    if (words.trim() === "") return "";
    if (isText) return words.trimEnd();
    return type === "multiple" ? words : words.trim();
  };
}

/** Answers that are spread stand in a field each, or together in one. */
function csvCell({ start, finish, spread, type }: SssVariable): Cut {
  if (spread === undefined || finish === start) {
    return (cells) => (type === "character" ? (cells[start - 1] ?? "") : (cells[start - 1] ?? "").trim());
  }
  const { width } = spread;
  return (cells) =>
    cells
      .slice(start - 1, finish)
      .map((cell) => cell.trim().padStart(width))
      .join("");
}

/** What the definition has and labelled data have no place for. */
function remarks({ version, variables }: SssDefinition, file: string, own: boolean): Problem[] {
  if (own) return [];
  const filters = variables.filter(({ filter }) => filter !== undefined).length;
  const scores = variables.filter(({ values }) => values.some(({ score }) => score !== undefined)).length;
  return [
    ...(Number(version) > 2 ? [warning("sss-version", { file }, { version })] : []),
    ...(filters === 0 ? [] : [warning("sss-filters", { file }, { count: filters })]),
    ...(scores === 0 ? [] : [warning("sss-scores", { file }, { count: scores })]),
  ];
}

/** Columns in the order of our own dictionary: options stand together in a definition, and need not there. */
function inOrder(
  columns: readonly (number[] | string[])[],
  order: readonly number[] | undefined,
): (number[] | string[])[] {
  if (order === undefined) return [...columns];
  const sorted: (number[] | string[])[] = [];
  order.forEach((index, i) => {
    sorted[index] = columns[i]!;
  });
  return sorted;
}

/** Texts as wide as they are, since a csv does not say. */
function fitted(dictionary: Dictionary, columns: readonly (number[] | string[])[]): Dictionary {
  const variables = dictionary.variables.map((variable, i): LabelledVariable => {
    if (variable.type.kind === "number") return variable;
    const bytes = (columns[i] as string[]).reduce((most, words) => Math.max(most, utf8Length(words)), 1);
    return { ...variable, type: { kind: "text", bytes }, format: { name: "A", width: bytes, decimals: 0 } };
  });
  return { ...dictionary, variables };
}

const BLOCK = 4096;

function dataOf(
  dictionary: Dictionary,
  columns: readonly (number[] | string[])[],
  rows: number,
): LabelledData {
  const isNumber = dictionary.variables.map(({ type }) => type.kind === "number");
  return {
    dictionary,
    rows,
    *blocks() {
      for (let from = 0; from < rows; from += BLOCK) {
        const to = Math.min(from + BLOCK, rows);
        const cut = columns.map((column, i): Column =>
          isNumber[i] === true
            ? Float64Array.from((column as number[]).slice(from, to))
            : (column as string[]).slice(from, to),
        );
        yield { size: to - from, columns: cut };
      }
      return [];
    },
  };
}
