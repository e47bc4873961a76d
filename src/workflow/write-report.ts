import { warning, type Outcome, type Problem } from "../problem.ts";
import type { WrittenFile } from "../report/formats/format.ts";
import { loadFormat, type FormatName } from "../report/formats/index.ts";
import type { Report } from "../report/model.ts";

export interface WriteRequest {
  readonly formats: readonly FormatName[];
  /** Names of files that lie beside those to be written already. */
  readonly beside: readonly string[];
  readonly template?: Template;
  /** Told of each format when it is begun, how far a long one is and, where it can be made, when its file is there. */
  readonly tell?: (progress: WriteProgress) => void;
}

export interface Template {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WriteProgress {
  readonly format: FormatName;
  /** Absent until it is there. */
  readonly file?: WrittenFile;
  /** How many answers of a long file are written. */
  readonly written?: { readonly done: number; readonly total: number };
}

/** The web report tells the sizes of the other files, so it is written last. */
const LAST: FormatName = "html";

/** Writes a report in every format asked for; a problem in one is told and does not keep the others. */
export async function writeReport(
  report: Report,
  request: WriteRequest,
): Promise<Outcome<readonly WrittenFile[]>> {
  const problems: Problem[] = [];
  const files: WrittenFile[] = [];
  const ordered = [...request.formats].sort((a, b) => Number(a === LAST) - Number(b === LAST));
  for (const name of ordered) {
    request.tell?.({ format: name });
    const format = await loadFormat(name);
    const sizes = new Map(files.map((file) => [file.name, file.bytes.length]));
    const template = request.template === undefined ? {} : { template: request.template };
    const progress = (done: number, total: number): void =>
      request.tell?.({ format: name, written: { done, total } });
    const written = await format.write(report, { sizes, progress, ...template });
    problems.push(...written.problems);
    if (written.value === undefined) continue;
    files.push(written.value);
    request.tell?.({ format: name, file: written.value });
  }
  return {
    value: files,
    problems: [...problems, ...deadLinks(report, [...names(files), ...request.beside])],
  };
}

function names(files: readonly WrittenFile[]): string[] {
  return files.map((file) => file.name);
}

/** The deck and the web report link to the document with all open answers: it has to lie beside them. */
function deadLinks({ blocks, meta }: Report, present: readonly string[]): Problem[] {
  const linking = [meta.files.deck, meta.files.web].filter((name) => present.includes(name));
  const linked = blocks.some((block) => block.kind === "open");
  if (!linked || linking.length === 0 || present.includes(meta.files.answers)) return [];
  return linking.map((file) => warning("link-dead", { file }, { name: meta.files.answers }));
}
