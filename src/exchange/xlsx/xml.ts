import type { ZipArchive } from "../../office/unzip.ts";
import type { Problem } from "../../problem.ts";
import { readXml, type XmlHandlers } from "../xml.ts";

/** Reads a part of a package as a stream. */
export function readXmlPart(
  archive: ZipArchive,
  path: string,
  file: string,
  handlers: XmlHandlers,
): readonly Problem[] {
  return readXml((onPiece) => archive.stream(path, onPiece), { file, entry: path }, handlers);
}
