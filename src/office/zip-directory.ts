/** One entry as the central directory tells it. Sizes are claims: nothing is allocated or believed by them. */
export interface DirectoryEntry {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly symbolicLink: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its bytes begin. */
  readonly start: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const IN_ZIP64 = 0xffffffff;
const UNIX = 3;
const FILE_TYPE = 0xf000;
const LINK_TYPE = 0xa000;

/**
 * The entries of a zip (APPNOTE.TXT 4.3) in the directory's order, at most `limit` + 1; undefined where the structure is broken
 * or the directory and the local headers tell different stories.
 */
export function readZipDirectory(bytes: Uint8Array, limit: number): DirectoryEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    return directory === undefined ? undefined : readEntries(view, bytes, directory, limit);
  } catch (error) {
    // An offset outside the file: DataView throws, and the package is not one.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Directory {
  readonly start: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory | undefined {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const found = { start: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    return found.start === IN_ZIP64 || found.count === 0xffff ? findDirectory64(view, at) : found;
  }
  return undefined;
}

function findDirectory64(view: DataView, end: number): Directory | undefined {
  const locator = end - 20;
  if (view.getUint32(locator, true) !== END_64_LOCATOR) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== END_64) return undefined;
  return {
    start: Number(view.getBigUint64(at + 48, true)),
    count: Number(view.getBigUint64(at + 32, true)),
  };
}

function readEntries(
  view: DataView,
  bytes: Uint8Array,
  { start, count }: Directory,
  limit: number,
): DirectoryEntry[] | undefined {
  const entries: DirectoryEntry[] = [];
  let at = start;
  for (let i = 0; i < count && entries.length <= limit; i++) {
    if (view.getUint32(at, true) !== CENTRAL) return undefined;
    const entry = readEntry(view, bytes, at);
    if (entry === undefined) return undefined;
    entries.push(entry);
    at +=
      CENTRAL_LENGTH + nameLength(view, at) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const nameLength = (view: DataView, at: number) => view.getUint16(at + 28, true);

function readEntry(view: DataView, bytes: Uint8Array, at: number): DirectoryEntry | undefined {
  const flags = view.getUint16(at + 8, true);
  const name = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength(view, at));
  const { packedSize, size, local } = sizesOf(view, at);
  if (view.getUint32(local, true) !== LOCAL) return undefined;
  const localName = bytes.subarray(
    local + LOCAL_LENGTH,
    local + LOCAL_LENGTH + view.getUint16(local + 26, true),
  );
  if (!sameBytes(name, localName)) return undefined;
  const start = local + LOCAL_LENGTH + localName.length + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) return undefined;
  const mode = view.getUint32(at + 38, true) >>> 16;
  return {
    path: new TextDecoder((flags & 0x800) === 0 ? "windows-1252" : "utf-8").decode(name),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 0x41) !== 0,
    symbolicLink: view.getUint8(at + 5) === UNIX && (mode & FILE_TYPE) === LINK_TYPE,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    start,
  };
}

/** Sizes and offset; what does not fit in 32 bits stands, in this order, in the ZIP64 extra field (4.5.3). */
function sizesOf(view: DataView, at: number): { packedSize: number; size: number; local: number } {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  let extra = at + CENTRAL_LENGTH + nameLength(view, at);
  const end = extra + view.getUint16(at + 30, true);
  for (; extra + 4 <= end; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    for (const key of ["size", "packedSize", "local"] as const) {
      if (sizes[key] !== IN_ZIP64) continue;
      sizes[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
    break;
  }
  return sizes;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
