import { strToU8, Zip, ZipDeflate, zipSync, type Zippable } from "fflate";

/** A file inside a package. */
export interface ZipEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * The first moment a zip can hold. Every entry carries it, so that the same content gives the same bytes and no
 * file tells when it was made.
 */
const FIXED_TIME = "1980-01-01T00:00:00";

/** Packs entries in the order given; the same entries give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, content } of entries) {
    files[path] = [typeof content === "string" ? strToU8(content) : content, { mtime: FIXED_TIME, level: 6 }];
  }
  return zipSync(files);
}

/** An entry whose content comes in pieces, for parts too large to hold as one string. */
export interface StreamedEntry {
  readonly path: string;
  readonly pieces: Iterable<string | Uint8Array>;
}

/** 2^16 entries of 2 bytes a part; fflate's own choice for a stream is 2 MB a part, and a deck has hundreds. */
const HASH_MEMORY = 4;

/** As `writeZip`, with bounded memory beside the packed bytes themselves. */
export function writeZipStreamed(entries: readonly StreamedEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { path, pieces } of entries) {
    const file = new ZipDeflate(path, { level: 6, mem: HASH_MEMORY });
    file.mtime = FIXED_TIME;
    zip.add(file);
    for (const piece of pieces) file.push(typeof piece === "string" ? strToU8(piece) : piece);
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    result.set(chunk, at);
    at += chunk.length;
  }
  return result;
}
