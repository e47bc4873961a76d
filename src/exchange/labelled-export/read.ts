import { hasErrors, problem, type Outcome, type Problem } from "../../problem.ts";
import type { Language } from "../../text.ts";
import { inMemory } from "../byte-source.ts";
import type { Dictionary, LabelledData } from "../labelled/model.ts";
import { proposePoll } from "../labelled/proposal/index.ts";
import type { LabelledProposal } from "../labelled/proposal/model.ts";
import { languageOf, scribeFor, type Scribe } from "../recognise/scribe.ts";
import { readSav } from "../sav/read/index.ts";
import type { JoinedTable } from "../source/parts.ts";
import { keywords, readTripleS, type NamedBytes } from "../triple-s/read/index.ts";
import { bounded } from "./bounded.ts";
import { labelledKindOf } from "./kind.ts";
import { TranslatingScribe } from "./translations.ts";

/** An export whose labels, sets and missing values say what was asked. */
export interface LabelledExport {
  readonly file: "sav" | "triple-s";
  readonly data: LabelledData;
  readonly proposal: LabelledProposal;
  /** Puts labels into texts. */
  readonly scribe: Scribe;
  /** The languages in which every text stands. */
  readonly languages: readonly Language[];
  readonly table: JoinedTable;
}

/** What the files say, where they carry labels of their own; undefined where they do not. */
export function readLabelledExport(
  files: readonly NamedBytes[],
  known: Language | undefined,
  language: Language,
): Outcome<LabelledExport> | undefined {
  const kinds = files.map(({ bytes }) => labelledKindOf(bytes));
  if (kinds.every((kind) => kind === undefined)) return undefined;
  const read = kinds.includes("sss") ? readPair(files, kinds.indexOf("sss")) : readOne(files);
  if (read.value === undefined) return { problems: read.problems };
  const { english, file, from } = read.value;
  const data = bounded(read.value.data, files[from]?.name ?? "");
  const written = known ?? languageOf(wordsOf(data.dictionary));
  const scribe =
    written === "en" || english === undefined
      ? { ...scribeFor(written), complete: written === "en" }
      : new TranslatingScribe(data.dictionary, english);
  const proposal = proposePoll(data, { title: "", scribe, language });
  const problems = [...read.problems, ...proposal.problems];
  if (proposal.value === undefined || hasErrors(problems)) return { problems };
  const { table } = proposal.value;
  const parts = files.map(({ name }, i) => partOf(name, i === from, table.rows.length));
  const languages: readonly Language[] = scribe.complete ? ["nl", "en"] : ["nl"];
  const joined = { ...table, listed: [], parts };
  const value = { file, data, proposal: proposal.value, scribe, languages, table: joined };
  return { value, problems };
}

interface ReadFiles {
  readonly file: LabelledExport["file"];
  readonly data: LabelledData;
  /** The same dictionary in English, where the file has it beside a Dutch one. */
  readonly english: Dictionary | undefined;
  /** Which of the files holds the rows. */
  readonly from: number;
}

function readOne(files: readonly NamedBytes[]): Outcome<ReadFiles> {
  const [first, second] = files;
  if (first === undefined) return { problems: [] };
  if (second !== undefined) return { problems: [oneAtATime(second)] };
  const read = readSav(inMemory(first.bytes), first.name);
  if (read.value === undefined) return { problems: read.problems };
  return { value: { file: "sav", data: read.value, english: undefined, from: 0 }, problems: read.problems };
}

/** A definition of Triple-S with its data, in either order. */
function readPair(files: readonly NamedBytes[], at: number): Outcome<ReadFiles> {
  const definition = files[at];
  const from = at === 0 ? 1 : 0;
  const rows = files[from];
  if (definition === undefined) return { problems: [] };
  if (rows === undefined) {
    const old = keywords(definition);
    return { problems: old ?? [problem("sss-without-data", { file: definition.name })] };
  }
  const more = files[2];
  if (more !== undefined) return { problems: [oneAtATime(more)] };
  const read = readTripleS(definition, rows, "nl");
  if (read.value === undefined) return { problems: read.problems };
  const { data, languages } = read.value;
  const inLanguage = (tag: string) => languages.find(({ language }) => language.split("-")[0] === tag);
  const english = inLanguage("nl") === undefined ? undefined : inLanguage("en")?.dictionary;
  return { value: { file: "triple-s", data, english, from }, problems: read.problems };
}

function oneAtATime({ name }: NamedBytes): Problem {
  return problem("import-labelled-several", { file: name });
}

/** A file without rows stands behind all of them, so that no row is looked for in it. */
function partOf(file: string, holdsRows: boolean, rows: number): JoinedTable["parts"][number] {
  return holdsRows ? { file, first: 0, rows } : { file, first: rows, rows: 0 };
}

/** Words by which the language of a file is told. */
function* wordsOf({ title, variables, sets }: Dictionary): Generator<string> {
  yield title;
  for (const { label } of sets) yield label;
  for (const { label, labels } of variables) {
    yield label;
    for (const one of labels) yield one.label;
  }
}
