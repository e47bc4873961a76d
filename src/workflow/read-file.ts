import { problem, type Outcome } from "../problem.ts";
import type { Folder } from "./ports.ts";

/** The text of a file; a problem where it is missing or not UTF-8. */
export async function readText(folder: Folder, path: string): Promise<Outcome<string>> {
  const bytes = await folder.read(path);
  if (bytes === undefined) return { problems: [problem("file-missing", { file: path })] };
  return decodeText(path, bytes);
}

/** As `readText`, without a problem where the file is not there. */
export async function readOptionalText(folder: Folder, path: string): Promise<Outcome<string>> {
  const bytes = await folder.read(path);
  return bytes === undefined ? { problems: [] } : decodeText(path, bytes);
}

function decodeText(path: string, bytes: Uint8Array): Outcome<string> {
  try {
    return { value: new TextDecoder("utf-8", { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return { problems: [problem("file-not-utf8", { file: path })] };
  }
}
