import type { ZipArchive } from "../../office/unzip.ts";
import { problem, type Outcome, type Problem } from "../../problem.ts";
import { readXmlPart } from "./xml.ts";

export interface WorkbookParts {
  /** The sheets in order, but for those that only a program can show. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Dates count from 1904 (workbooks begun on a Macintosh). */
  readonly from1904: boolean;
}

export interface SheetPart {
  readonly name: string;
  /** The path of its part; undefined where the package does not hold it. */
  readonly path: string | undefined;
  readonly hidden: boolean;
}

const MACROS = /macroEnabled|vbaProject/i;

/** Finds the parts of a workbook by its relationships. Macros and other kinds of package are refused. */
export function readWorkbook(archive: ZipArchive, file: string): Outcome<WorkbookParts> {
  const refused = refusal(archive, file);
  if (refused.value === undefined) return { problems: refused.problems };
  const workbook = refused.value;
  const relations = readRelations(archive, workbook, file);
  if (relations.value === undefined) return { problems: relations.problems };
  const links = relations.value;
  const sheets: SheetPart[] = [];
  let from1904 = false;
  const problems = readXmlPart(archive, workbook, file, {
    open: (name, attribute) => {
      if (name === "workbookPr") from1904 = ["1", "true"].includes(attribute("date1904") ?? "");
      const link = links.byId.get(attribute("r:id") ?? "");
      const state = attribute("state");
      if (name !== "sheet" || link === undefined || state === "veryHidden") return undefined;
      if (links.sheets.has(link))
        sheets.push({
          name: attribute("name") ?? "",
          path: partIn(archive, link),
          hidden: state === "hidden",
        });
      return undefined;
    },
  });
  if (problems.length > 0) return { problems };
  const part = (type: string) => partIn(archive, links.byType.get(type) ?? "");
  const [sharedStrings, styles] = [part("sharedStrings"), part("styles")];
  return {
    value: {
      sheets,
      from1904,
      ...(sharedStrings === undefined ? {} : { sharedStrings }),
      ...(styles === undefined ? {} : { styles }),
    },
    problems,
  };
}

/** A part by its name, in which capitals do not count (ECMA-376 part 2, 6.2.2.3). */
function partIn(archive: ZipArchive, path: string): string | undefined {
  if (archive.has(path)) return path;
  const plain = path.toLowerCase();
  return archive.paths.find((one) => one.toLowerCase() === plain);
}

/** The path of the workbook's main part, or why this package is not read. */
function refusal(archive: ZipArchive, file: string): Outcome<string> {
  const refuse = (code: "import-macros" | "import-not-a-workbook"): Outcome<string> => ({
    problems: [problem(code, { file })],
  });
  if (archive.paths.some((path) => MACROS.test(path))) return refuse("import-macros");
  if (!archive.has("[Content_Types].xml")) return refuse("import-not-a-workbook");
  const types = contentTypes(archive, file);
  if (types.value === undefined) return { problems: types.problems };
  if (types.value.some(({ type }) => MACROS.test(type))) return refuse("import-macros");
  const main = types.value.find(({ type }) => type.includes("spreadsheetml.sheet.main"));
  return main === undefined || !archive.has(main.path)
    ? refuse("import-not-a-workbook")
    : { value: main.path, problems: [] };
}

function contentTypes(archive: ZipArchive, file: string): Outcome<{ path: string; type: string }[]> {
  const types: { path: string; type: string }[] = [];
  const problems = readXmlPart(archive, "[Content_Types].xml", file, {
    open: (_, attribute) => {
      types.push({
        path: (attribute("PartName") ?? "").replace(/^\//, ""),
        type: attribute("ContentType") ?? "",
      });
      return undefined;
    },
  });
  return problems.length > 0 ? { problems } : { value: types, problems };
}

interface Relations {
  readonly byId: ReadonlyMap<string, string>;
  readonly byType: ReadonlyMap<string, string>;
  /** Those that are sheets of cells, and not charts. */
  readonly sheets: ReadonlySet<string>;
}

function readRelations(archive: ZipArchive, part: string, file: string): Outcome<Relations> {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  const sheets = new Set<string>();
  const path = part.replace(/([^/]+)$/, "_rels/$1.rels");
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const open = (_: string, attribute: (name: string) => string | undefined) => {
    const target = attribute("Target") ?? "";
    const to = target.startsWith("/") ? target.slice(1) : folder + target;
    byId.set(attribute("Id") ?? "", to);
    const type = (attribute("Type") ?? "").replace(/.*\//, "");
    byType.set(type, to);
    if (type === "worksheet") sheets.add(to);
    return undefined;
  };
  const problems: readonly Problem[] = archive.has(path) ? readXmlPart(archive, path, file, { open }) : [];
  return problems.length > 0 ? { problems } : { value: { byId, byType, sheets }, problems };
}
