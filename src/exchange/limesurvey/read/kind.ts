import type { GivenFile } from "../../questionnaires/given-file.ts";
import { structureHead } from "./structure.ts";

/** Whether a file is one of LimeSurvey's own: a document, or an archive of such documents. */
export function isLimeFile(file: GivenFile): boolean {
  if (file.kind === "zip") return file.paths.some((path) => /\.ls[srti]$/i.test(path));
  if (isStructure(file) || isDump(file)) return true;
  return isXml(file) && /<LimeSurveyDocType>/.test(file.start);
}

function isXml({ kind, start }: GivenFile): boolean {
  return kind === "xml" || start.includes("<document>");
}

/** What LimeSurvey wrote before it wrote XML (1.8 and earlier). */
export function isDump({ start }: GivenFile): boolean {
  return /^"?# (LimeSurvey|PHPSurveyor) (Survey|Group|Question|Label Set) Dump/i.test(
    start.replace(/^ï»¿/, ""),
  );
}

/** A survey as one table: a row a question, its parts and its answers. */
export function isStructure({ kind, start }: GivenFile): boolean {
  return kind === "text" && structureHead(start) !== undefined;
}
