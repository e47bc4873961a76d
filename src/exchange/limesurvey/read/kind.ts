import type { GivenFile } from "../../questionnaires/given-file.ts";

/** Whether a file is one of LimeSurvey's own: a document, or an archive of such documents. */
export function isLimeFile(file: GivenFile): boolean {
  if (file.kind === "zip") return file.paths.some((path) => /\.ls[srti]$/i.test(path));
  if (isStructure(file)) return true;
  return isXml(file) && /<LimeSurveyDocType>/.test(file.start);
}

function isXml({ kind, start }: GivenFile): boolean {
  return kind === "xml" || start.includes("<document>");
}

/** A survey as a table with tabs: a row a question, its parts and its answers. */
export function isStructure({ kind, start }: GivenFile): boolean {
  const [head = ""] = start.split(/[\r\n]/);
  const names = head.replaceAll('"', "").split("\t");
  return kind === "text" && names.includes("class") && names.includes("type/scale");
}
