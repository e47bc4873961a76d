import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../../..");
export const SOURCE = join(ROOT, "src");
/** A folder for each state of the sources: what one program made is never replaced while another serves it. */
export const BUILT = join(ROOT, "dist/studio");

/** Names the state of what the browser app is made of: its own room and the pure ones, and the packages. */
export async function markOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const path of (await filesBelow(SOURCE)).sort()) {
    if (/\.test\.ts$|^(adapters\/(?!studio\/)|(server|cli|workflow)\/)/.test(path)) continue;
    hash.update(`${path}\0`).update(await readFile(join(SOURCE, path)));
  }
  const lock = await readFile(join(ROOT, "package-lock.json"), "utf8").catch(() => "");
  return hash.update(lock).digest("hex").slice(0, 16);
}

/** Paths of all files below a folder, with `/`. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}
