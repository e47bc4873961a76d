import { readFileSync } from "node:fs";

/*
 * SQLite takes a write-ahead log that was cut short, or broken at some place, for one that a crash left: what stands
 * behind that place is silently gone. Its index in shared memory (-shm) outlives the process that wrote it and
 * is only brought forward after the sync, so it tells how much was on disk. Formats: sqlite.org/walformat.html.
 */

const WAL_HEADER = 32;
const FRAME_HEADER = 24;

/** Whether commits that were on disk are missing from the log of a database that nobody writes to. */
export function journalIsCut(path: string): boolean {
  const before = indexHeader(path);
  const log = read(`${path}-wal`);
  const after = indexHeader(path);
  // A process that is at work moves on between two looks; what it wrote is its own concern.
  if (before === undefined || after?.equals(before) !== true) return false;
  const index = indexIn(before);
  if (index === undefined || index.frames === 0) return false;
  return log === undefined || framesIn(log, index.salt) < index.frames;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** The two copies of the index's header, 48 bytes each. */
function indexHeader(path: string): Buffer | undefined {
  const shared = read(`${path}-shm`);
  return shared === undefined || shared.length < 96 ? undefined : shared.subarray(0, 96);
}

interface Index {
  /** Valid frames in the log, the last of them a commit. */
  readonly frames: number;
  readonly salt: Buffer;
}

/** Undefined where a crash left the header itself half written: then it tells nothing. */
function indexIn(header: Buffer): Index | undefined {
  const isWhole = header.subarray(0, 48).equals(header.subarray(48)) && header[12] === 1;
  return isWhole ? { frames: header.readUInt32LE(16), salt: header.subarray(32, 40) } : undefined;
}

/** How many frames of the log follow on each other without a break, by their checksums. */
function framesIn(log: Buffer, salt: Buffer): number {
  if (log.length < WAL_HEADER || !log.subarray(16, 24).equals(salt)) return 0;
  const bigEndian = (log.readUInt32BE(0) & 1) === 1;
  const size = log.readUInt32BE(8);
  let sums = checksum(log.subarray(0, 24), [0, 0], bigEndian);
  if (!matches(log, 24, sums)) return 0;
  let frames = 0;
  for (let at = WAL_HEADER; at + FRAME_HEADER + size <= log.length; at += FRAME_HEADER + size) {
    if (!log.subarray(at + 8, at + 16).equals(salt)) break;
    sums = checksum(log.subarray(at, at + 8), sums, bigEndian);
    sums = checksum(log.subarray(at + FRAME_HEADER, at + FRAME_HEADER + size), sums, bigEndian);
    if (!matches(log, at + 16, sums)) break;
    frames++;
  }
  return frames;
}

type Sums = readonly [number, number];

function checksum(bytes: Buffer, [first, second]: Sums, bigEndian: boolean): Sums {
  let one = first;
  let two = second;
  for (let at = 0; at < bytes.length; at += 8) {
    one = (one + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + two) >>> 0;
    two = (two + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + one) >>> 0;
  }
  return [one, two];
}

function matches(log: Buffer, at: number, [one, two]: Sums): boolean {
  return log.readUInt32BE(at) === one && log.readUInt32BE(at + 4) === two;
}
