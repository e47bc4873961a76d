import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { Language, Text } from "../../text.ts";
import type { ImportMap, MapFile, MapSource } from "../import-map.ts";
import { NOT_ASKED } from "../labelled/proposal/model.ts";
import { withRoutes } from "../propose/routes.ts";
import { asAskedEarlier } from "./earlier.ts";
import type { LabelledExport } from "./read.ts";

/** What is known beside the export itself. */
export interface MapWishes {
  readonly title: string;
  readonly language: Language;
  readonly known: MapFile;
  readonly earlier: readonly AskedQuestion[];
}

/** How labelled files may be read: what labels, sets and missing values say. */
export function labelledMap(read: LabelledExport, { title, language, known, earlier }: MapWishes): ImportMap {
  const { table, proposal } = read;
  const source = sourceOf(read, known.source ?? {});
  const { questions, columns } = asAskedEarlier(proposal, earlier, language);
  const rows = [...table.rows.keys()];
  return {
    format: "map.v1",
    source,
    title: known.title ?? titleOf(proposal.title === "" ? title : proposal.title, read),
    languages: known.languages ?? read.languages,
    questions: withRoutes(questions, { table, rows, source, columns, language }),
    columns,
  };
}

function sourceOf({ file, scribe, table }: LabelledExport, known: Partial<MapSource>): MapSource {
  const marked = table.columns.some(({ values }) => values.includes(NOT_ASKED));
  return {
    dialect: file === "sav" ? "spss" : "triple-s",
    file,
    language: scribe.language,
    headerRows: table.headers.length,
    skipped: [],
    notAsked: marked ? [NOT_ASKED] : [],
    ...known,
  };
}

function titleOf(words: string, { scribe, languages }: LabelledExport): Text {
  const { nl, en = words } = scribe.text(words);
  return languages.includes("en") ? { nl, en } : { nl };
}
