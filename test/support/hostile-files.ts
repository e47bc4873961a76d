import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/office/crc32.ts";

/** An entry of a zip as somebody with bad intentions writes it. */
export interface HostileEntry {
  readonly path: string;
  readonly content: Uint8Array;
  /** What the headers claim instead of the size it has. */
  readonly claimedSize?: number;
  readonly symbolicLink?: boolean;
  /** Content is packed already, for entries larger than memory should hold. */
  readonly packed?: Uint8Array;
}

/** A zip in which nothing has to be true. */
export function hostileZip(entries: readonly HostileEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { path, content, claimedSize = content.length, symbolicLink = false, packed } of entries) {
    const name = Buffer.from(path);
    const body = Buffer.from(packed ?? deflateRawSync(content));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(0x800, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(body.length, 18);
    local.writeUInt32LE(claimedSize, 22);
    local.writeUInt16LE(name.length, 26);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(symbolicLink ? 0x0314 : 20, 4);
    head.writeUInt16LE(20, 6);
    local.copy(head, 8, 6, 30);
    head.writeUInt16LE(name.length, 28);
    if (symbolicLink) head.writeUInt32LE(0o120777 * 0x10000, 38);
    head.writeUInt32LE(at, 42);
    locals.push(local, name, body);
    central.push(head, name);
    at += local.length + name.length + body.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** Packed zeros: `megabytes` of them in a few kilobytes. */
export function packedSpaces(megabytes: number): Uint8Array {
  return new Uint8Array(deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20), { level: 9 }));
}

export const BILLION_LAUGHS = `<!DOCTYPE document [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${"bcdefghij"[i] ?? ""} "${`&${"abcdefghi"[i] ?? ""};`.repeat(10)}">`).join("")}]>`;
export const EXTERNAL_ENTITY = '<!DOCTYPE document [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
export const EXTERNAL_DTD = '<!DOCTYPE document SYSTEM "http://127.0.0.1:9/x.dtd">';
