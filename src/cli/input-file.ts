import { basename, dirname } from "node:path";
import { folderAt } from "../compose.ts";

/** The bytes of a file that was named on the command line; missing is told as the disk tells it. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  const bytes = await folderAt(dirname(path)).read(basename(path));
  if (bytes === undefined) throw Object.assign(new Error(path), { code: "ENOENT", path });
  return bytes;
}

/** The lines of a file that say something; none where no file was named. */
export async function linesOf(path: string | undefined): Promise<string[]> {
  if (path === undefined) return [];
  const text = new TextDecoder().decode(await bytesOf(path));
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
