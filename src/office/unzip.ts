import { problem, type Outcome, type Problem } from "../problem.ts";
import { crc32 } from "./crc32.ts";
import { inflate, type InflateEnd, type TakeInflated } from "./inflate.ts";
import { readZipDirectory, type DirectoryEntry } from "./zip-directory.ts";

/** What a package may hold at most; sizes are measured while inflating, never taken from the headers. */
export interface UnzipLimits {
  readonly entries: number;
  /** Inflated bytes of one entry. */
  readonly entryBytes: number;
  /** Inflated bytes of all that is read, together. */
  readonly totalBytes: number;
  /** Inflated bytes for a packed byte, from the first MB on. */
  readonly ratio: number;
}

const MB = 1024 * 1024;

/** A deck template with photographs fits; a bomb does not. */
export const UNZIP_LIMITS: UnzipLimits = {
  entries: 5000,
  entryBytes: 64 * MB,
  totalBytes: 128 * MB,
  ratio: 200,
};

/** A zip package from outside, opened and checked; contents are inflated when asked for, in one shared budget. */
export interface ZipArchive {
  /** Files in the directory's order, folders left out. */
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** The bytes of one file. */
  read(path: string): Outcome<Uint8Array>;
  /**
   * The bytes of one file in pieces, each written over after `onPiece` has seen it; `false` from it stops early. Problems
   * mean: forget what came.
   */
  stream(path: string, onPiece: (piece: Uint8Array) => boolean | undefined): readonly Problem[];
}

/**
 * Opens a package without trusting it: entry count, paths, links, encryption, double and overlapping entries are
 * checked before anything is inflated. A package inside the package stays a file like any other.
 */
export function openZip(
  bytes: Uint8Array,
  file: string,
  limits: UnzipLimits = UNZIP_LIMITS,
): Outcome<ZipArchive> {
  const entries = readZipDirectory(bytes, limits.entries);
  if (entries === undefined) return { problems: [problem("zip-not-a-zip", { file })] };
  const problems = checkEntries(entries, file, limits);
  if (problems.length > 0) return { problems };
  return { value: archiveOf(bytes, file, entries, limits), problems };
}

/** All files of a package at once, by path. */
export function readZip(
  bytes: Uint8Array,
  file: string,
  limits: UnzipLimits = UNZIP_LIMITS,
): Outcome<ReadonlyMap<string, Uint8Array>> {
  const { value: archive, problems } = openZip(bytes, file, limits);
  if (archive === undefined) return { problems };
  const files = new Map<string, Uint8Array>();
  for (const path of archive.paths) {
    const content = archive.read(path);
    if (content.value === undefined) return { problems: content.problems };
    files.set(path, content.value);
  }
  return { value: files, problems };
}

function checkEntries(entries: readonly DirectoryEntry[], file: string, limits: UnzipLimits): Problem[] {
  if (entries.length > limits.entries) {
    return [problem("zip-too-many-entries", { file }, { limit: limits.entries })];
  }
  return [...entries.flatMap((entry) => checkEntry(entry, file)), ...checkTogether(entries, file)];
}

function checkEntry({ path, encrypted, symbolicLink, method }: DirectoryEntry, file: string): Problem[] {
  const entry = path.slice(0, 100);
  if (isUnsafe(path)) return [problem("zip-unsafe-path", { file }, { entry })];
  if (symbolicLink) return [problem("zip-link", { file }, { entry })];
  if (encrypted) return [problem("zip-encrypted", { file }, { entry })];
  return method === STORED || method === DEFLATED ? [] : [problem("zip-method", { file }, { entry })];
}

const STORED = 0;
const DEFLATED = 8;

function isUnsafe(path: string): boolean {
  const wild = path === "" || path.length > 500 || /[\\\u0000-\u001F]|^\/|^[a-z]:/i.test(path);
  return wild || path.split("/").some((part) => part === ".." || part === ".");
}

/** Office compares part names without regard to case; and two entries on the same bytes are how small bombs grow. */
function checkTogether(entries: readonly DirectoryEntry[], file: string): Problem[] {
  const seen = new Set<string>();
  let end = 0;
  for (const { path, start, packedSize } of entries.toSorted((a, b) => a.start - b.start)) {
    const name = path.toLowerCase();
    if (seen.has(name) || start < end) {
      return [problem("zip-entry-twice", { file }, { entry: path.slice(0, 100) })];
    }
    seen.add(name);
    end = start + packedSize;
  }
  return [];
}

function archiveOf(
  bytes: Uint8Array,
  file: string,
  entries: readonly DirectoryEntry[],
  limits: UnzipLimits,
): ZipArchive {
  const files = new Map(
    entries.filter(({ path }) => !path.endsWith("/")).map((entry) => [entry.path, entry]),
  );
  const budget = { left: limits.totalBytes };
  const stream: ZipArchive["stream"] = (path, onPiece) => {
    const entry = files.get(path);
    if (entry === undefined) throw new Error(`the package has no ${path}`);
    return unpack(bytes, entry, { file, limits, budget, onPiece });
  };
  return {
    paths: [...files.keys()],
    has: (path) => files.has(path),
    stream,
    read: (path) => {
      const pieces: Uint8Array[] = [];
      const problems = stream(path, (piece) => void pieces.push(piece.slice()));
      return problems.length > 0 ? { problems } : { value: joinPieces(pieces), problems };
    },
  };
}

interface Unpacking {
  readonly file: string;
  readonly limits: UnzipLimits;
  readonly budget: { left: number };
  readonly onPiece: (piece: Uint8Array) => boolean | undefined;
}

/** What is stored is measured in steps as well. */
const STEP = 64 * 1024;

function unpack(bytes: Uint8Array, entry: DirectoryEntry, task: Unpacking): Problem[] {
  const { file, limits, budget, onPiece } = task;
  const seen = { size: 0, crc: 0 };
  let refused: "zip-damaged" | "zip-too-large" | "zip-bomb" | undefined;
  const take = (piece: Uint8Array, packed: number) => {
    seen.size += piece.length;
    budget.left -= piece.length;
    if (seen.size > limits.entryBytes || budget.left < 0) refused = "zip-too-large";
    else if (seen.size > MB && seen.size > packed * limits.ratio) refused = "zip-bomb";
    if (refused !== undefined) return false;
    seen.crc = crc32(piece, seen.crc);
    return onPiece(piece) !== false;
  };
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  const end = entry.method === STORED ? stored(packed, take) : inflate(packed, take);
  if (refused === undefined && end === "stopped") return [];
  const whole = end === "whole" && seen.size === entry.size && seen.crc === entry.crc;
  if (whole) return [];
  const code = refused ?? "zip-damaged";
  return [problem(code, { file }, { entry: entry.path, limit: Math.round(largest(limits) / MB) })];
}

function stored(packed: Uint8Array, take: TakeInflated): InflateEnd {
  for (let at = 0; at < packed.length; at += STEP) {
    const piece = packed.subarray(at, at + STEP);
    if (!take(piece, at + piece.length)) return "stopped";
  }
  return "whole";
}

const largest = ({ entryBytes, totalBytes }: UnzipLimits) => Math.min(entryBytes, totalBytes);

function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
