import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { Language } from "../../text.ts";
import type { ColumnHead } from "../dialect.ts";
import { dialects } from "../dialects.ts";
import type { ImportMap, MapColumn, MapFile } from "../import-map.ts";
import { answerRows } from "../row-marks.ts";
import type { Export } from "../read-export.ts";
import { profileOf } from "../recognise/profile.ts";
import { languageOf, scribeFor } from "../recognise/scribe.ts";
import { sayWhy } from "../recognise/why.ts";
import { headerOf } from "../source/header-words.ts";
import type { JoinedTable } from "../source/parts.ts";
import { draftsOf } from "./drafts.ts";
import { withRoutes } from "./routes.ts";
import { mapQuestions } from "./question.ts";
import type { Ignored, SeenColumn } from "./seen-column.ts";
import { sourceOf } from "./source.ts";

/** What is known beside the export itself. */
export interface ProposalWords {
  /** Title of the questionnaire. */
  readonly title: string;
  /** The language of whoever corrects the map. */
  readonly language: Language;
  /** What an earlier map says already. */
  readonly known: MapFile;
  /** Questions of earlier waves, the latest first: the same question keeps its code. */
  readonly earlier: readonly AskedQuestion[];
}

/** How an export may be read: what each column is, as far as its header and answers tell. */
export function proposeMap(read: Export, { title, language, known, earlier }: ProposalWords): ImportMap {
  const { table } = read;
  const dialect = dialects[read.dialect];
  const heads = dialect.columns(table.headers, { onlyValue: (column) => onlyValue(table, column) });
  const source = sourceOf(read, known.source ?? {}, languageOf(wordsOf(table, heads)));
  const rows = answerRows(table, source);
  const absent = new Set([...source.skipped, ...source.notAsked]);
  const columns = table.columns.map((column, index): SeenColumn => ({
    index,
    head: heads[index] ?? { text: "", role: "answer" },
    column,
    profile: profileOf(column, rows, absent),
  }));
  const scribe = scribeFor(source.language);
  const { questions, ignored } = draftsOf(columns, { dialect, scribe, rows });
  const made = mapQuestions(questions, { scribe, language, earlier });
  return {
    format: "map.v1",
    source,
    title: known.title ?? scribe.text(title),
    languages: known.languages ?? (source.language === "en" ? ["nl", "en"] : ["nl"]),
    questions: withRoutes(made.questions, { table, rows, source, columns: made.columns, language }),
    columns: columnsOf(table, made.columns, ignored, language),
  };
}

function onlyValue({ columns }: JoinedTable, column: number): string | undefined {
  const values = columns[column]?.values ?? [];
  return values.length === 2 ? values[1] : undefined;
}

/** Words by which the language of a source is told: its headers, and the first answers of each column. */
function* wordsOf({ columns }: JoinedTable, heads: readonly ColumnHead[]): Generator<string> {
  for (const { text, part = "", role } of heads)
    if (role === "answer" || role === "other") yield `${text} ${part}`;
  for (const [i, column] of columns.entries()) {
    if (heads[i]?.role === "answer") yield* column.values.slice(1, 20);
  }
}

function columnsOf(
  table: JoinedTable,
  used: readonly Omit<MapColumn, "header">[],
  ignored: readonly Ignored[],
  language: Language,
): MapColumn[] {
  const byNumber = new Map(used.map((one) => [one.column, one]));
  const byIndex = new Map(ignored.map((one) => [one.index, one]));
  return table.columns.map((_, index): MapColumn => {
    const header = headerOf(table, index);
    const one = byNumber.get(index + 1);
    if (one !== undefined) {
      const { column, ...rest } = one;
      return { column, header, ...rest };
    }
    const { reason = "technical", why } = byIndex.get(index) ?? {};
    const unsure = why === undefined ? {} : { sure: false as const, why: sayWhy(why, language) };
    return { column: index + 1, header, use: "ignored", reason, ...unsure };
  });
}
