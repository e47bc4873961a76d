import { decoded, wideEncoding } from "../csv/encoding.ts";

/** What a file is by its first bytes, whatever it is called. */
export type FileKind =
  | "empty"
  | "zip"
  | "ods"
  | "ole"
  | "gzip"
  | "pdf"
  | "stata"
  | "sas"
  | "parquet"
  | "html"
  | "xml"
  | "json"
  | "binary"
  | "text";

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  // Excel 97–2003, and workbooks with a password.
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["gzip", [0x1f, 0x8b]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["parquet", [0x50, 0x41, 0x52, 0x31]],
];

/** How files of other programs begin, in signs; OpenDocument says its kind in the first entry of its package. */
const BEGINNINGS: readonly (readonly [FileKind, RegExp])[] = [
  ["ods", /^PK\u0003\u0004.{26}mimetypeapplication\/vnd\.oasis\.opendocument/s],
  ["stata", /^(<stata_dta>|[\u0069-\u0073][\u0001\u0002]\u0001\u0000)/],
  ["sas", /^(HEADER RECORD\*{7}LIB|\u0000{12}\u00C2\u00EA\u0081\u0060)/],
];

const SAMPLE = 4096;

export function fileKindOf(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  const begun = BEGINNINGS.find(([, pattern]) => pattern.test(start));
  if (begun !== undefined) return begun[0];
  const magic = MAGIC.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (magic !== undefined) return magic[0];
  if (isUtf32(bytes)) return "binary";
  const sample = bytes.subarray(0, SAMPLE);
  const text = new TextDecoder("windows-1252")
    .decode(sample)
    .replaceAll(/[\u0000\u00EF\u00BB\u00BF\u00FE\u00FF]/g, "");
  const words = text.trimStart().toLowerCase();
  if (words === "") return bytes.length > SAMPLE ? "binary" : "empty";
  if (/^<(!doctype html|html|head|body|table|meta)/.test(words)) return "html";
  if (words.startsWith("<?xml")) return "xml";
  if (/^[{[]\s*["{[]/.test(words)) return "json";
  return isBinary(sample) ? "binary" : "text";
}

/** Four bytes a sign, which no program writes exports in: three of them are NUL in Western text. */
function isUtf32(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (third === 0xfe && fourth === 0xff);
  const little = third === 0 && fourth === 0 && (marked || (second === 0 && bytes[5] === 0));
  return little || (first === 0 && second === 0 && (marked || (third === 0 && bytes[4] === 0)));
}

/** Control characters other than white space, beyond a stray one; NUL is left to the encoding (UTF-16). */
function isBinary(sample: Uint8Array): boolean {
  const isControl = (sign: number) => sign > 0 && (sign < 9 || (sign > 13 && sign < 32));
  const wide = wideEncoding(sample)?.encoding;
  // In two bytes a sign, those of a curly quote would look like control characters.
  const signs =
    wide === undefined
      ? sample
      : Array.from([...decoded(sample, wide)].join(""), (sign) => sign.charCodeAt(0));
  return signs.filter(isControl).length > Math.max(3, sample.length / 50);
}
