import { problem, warning, type Outcome, type Problem } from "../../problem.ts";
import type { Language } from "../../text.ts";
import { fileKindOf, type FileKind } from "./file-kind.ts";
import { readCsvSource } from "./read-csv.ts";
import { readXlsxSource } from "./read-xlsx.ts";
import type { FindHeader, KnownSource, ReadTable } from "./style.ts";

const MB = 1024 * 1024;
const LARGEST = 1024 * MB;

/** Reads an export, csv or workbook, as the table it holds: what it is by its bytes, not by its name. */
export function readSource(
  bytes: Uint8Array,
  file: string,
  findHeader: FindHeader,
  known: KnownSource,
  language: Language,
): Outcome<ReadTable> {
  if (bytes.length > LARGEST)
    return { problems: [problem("import-too-large", { file }, { limit: LARGEST / MB })] };
  const kind = fileKindOf(bytes);
  const refused = refusal(kind, file, language);
  if (refused !== undefined) return { problems: [refused] };
  if (/\.(xlsm|xlsb|xltm)$/i.test(file)) return { problems: [problem("import-macros", { file })] };
  const read =
    kind === "zip"
      ? readXlsxSource(bytes, file, findHeader, known)
      : readCsvSource(bytes, file, findHeader, known);
  return { ...read, problems: [...extensionWarning(file, kind, language), ...read.problems] };
}

const KINDS: Readonly<Partial<Record<FileKind, Readonly<Record<Language, string>>>>> = {
  pdf: { nl: "een pdf", en: "a PDF" },
  xml: { nl: "XML", en: "XML" },
  json: { nl: "JSON", en: "JSON" },
  binary: { nl: "een bestand zonder tekst", en: "a file without text" },
  stata: { nl: "een bestand van Stata", en: "a file of Stata" },
  sas: { nl: "een bestand van SAS", en: "a file of SAS" },
  parquet: { nl: "een Parquet-bestand", en: "a Parquet file" },
  zip: { nl: "een werkmap", en: "a workbook" },
  text: { nl: "gescheiden tekst", en: "separated text" },
};

function refusal(kind: FileKind, file: string, language: Language): Problem | undefined {
  switch (kind) {
    case "text":
    case "zip":
      return undefined;
    case "empty":
      return problem("import-empty", { file });
    case "ole":
      return problem("import-is-xls", { file });
    case "ods":
      return problem("import-is-ods", { file });
    case "gzip":
      return problem("import-is-gzip", { file });
    case "html":
      return problem("import-is-html", { file });
    default:
      return problem("import-not-a-table", { file }, { kind: KINDS[kind]?.[language] ?? kind });
  }
}

function extensionWarning(file: string, kind: FileKind, language: Language): Problem[] {
  const extension = /\.[a-z0-9]{1,5}$/i.exec(file)?.[0].toLowerCase();
  if (extension === undefined) return [];
  const fits = kind === "zip" ? extension === ".xlsx" : [".csv", ".tsv", ".txt", ".tab"].includes(extension);
  return fits
    ? []
    : [warning("import-extension", { file }, { extension, kind: KINDS[kind]?.[language] ?? kind })];
}
