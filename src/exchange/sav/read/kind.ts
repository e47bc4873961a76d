/** The names of files that are SPSS's but something else, by what stands in their first bytes. */
const OTHERS = [
  ["sav-is-portable", 0, 512, "SPSS PORT FILE"],
  ["sav-is-encrypted", 0, 32, "ENCRYPTEDSAV"],
  ["sav-is-pc", 0x100, 0x140, "SPSS SYSTEM FILE"],
  ["sav-is-pc", 0x100, 0x140, "DESPSS/PC"],
  ["sav-is-ebcdic", 0, 4, "[\u00C6\u00D3\u00F2"],
] as const;

/** So many bytes tell what a file is. */
export const START = 512;

/** Whether a file is one of SPSS, also where it is of a kind that is not read. */
export function isSpssFile(bytes: Uint8Array): boolean {
  return magicOf(bytes) !== undefined || otherKindOf(bytes) !== undefined;
}

/** $FL3 is packed by zlib. */
export function magicOf(bytes: Uint8Array): "$FL2" | "$FL3" | undefined {
  const magic = latin(bytes.subarray(0, 4));
  return magic === "$FL2" || magic === "$FL3" ? magic : undefined;
}

/** Why a file of SPSS is not read, where it is one. */
export function otherKindOf(bytes: Uint8Array): (typeof OTHERS)[number][0] | undefined {
  const start = latin(bytes.subarray(0, START));
  return OTHERS.find(([, from, to, mark]) => start.slice(from, to).includes(mark))?.[0];
}

export function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
