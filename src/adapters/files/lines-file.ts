import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { link, mkdir, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";

/**
 * Writes lines, compressed, to a new file that only its owner reads: whole and synced under its name, or not at all. A
 * file of that name stays as it is.
 */
export async function writeLinesFile(
  path: string,
  produce: (write: (line: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const packing = createGzip();
    const written = pipeline(
      packing,
      createWriteStream(temporary, { flags: "wx", mode: 0o600, flush: true }),
    );
    // Fails in the loop below as well, or else at the end.
    written.catch(() => undefined);
    await produce(async (line) => {
      if (packing.errored !== null) throw packing.errored;
      if (!packing.write(line)) await Promise.race([once(packing, "drain"), written]);
    });
    packing.end();
    await written;
    await link(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  const folder = await open(dirname(path), "r");
  await folder.sync().finally(() => folder.close());
}

/** The lines of such a file; ends where it is cut short or not compressed. */
export async function* readLinesFile(path: string): AsyncGenerator<string> {
  const unpacking = createGunzip();
  const read = pipeline(createReadStream(path), unpacking);
  read.catch(() => undefined);
  try {
    yield* createInterface({ input: unpacking, crlfDelay: Infinity });
    await read;
  } catch (error) {
    // A file that cannot be read is another matter than one that is no backup.
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) return;
    throw error;
  }
}
