import { XmlScanner, type XmlEnd, type XmlEvents } from "../office/xml-scanner.ts";
import { problem, type Problem } from "../problem.ts";
import { decoderFor, type DecodePieces } from "./xml-encoding.ts";

/** What to do with elements; names come without their prefix. `false` stops reading. */
export interface XmlHandlers {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => boolean | undefined;
  readonly close?: (name: string) => boolean | undefined;
  readonly text?: (words: string) => unknown;
}

/** Hands on the bytes of a document in pieces until it is told `false`; answers what was wrong with them. */
export type ByteFeed = (onPiece: (piece: Uint8Array) => boolean | undefined) => readonly Problem[];

/** Where problems of a document are told: a part of a package, or a file by itself. */
export interface XmlPlace {
  readonly file: string;
  readonly entry: string;
}

/** No document that people make is nested deeper; the parser keeps every element that is open. */
const DEEPEST = 256;

/** Reads XML as a stream. A DTD is refused, so there is nothing to expand and nothing outside the file to fetch. */
export function readXml(
  feed: ByteFeed,
  { file, entry }: XmlPlace,
  { open, close, text }: XmlHandlers,
): readonly Problem[] {
  const attribute = (name: string): string | undefined => scanner.attributes.get(name);
  const events: XmlEvents = { open: open && ((name) => open(name, attribute)), close, text };
  const scanner: XmlScanner = new XmlScanner(events, { deepest: DEEPEST, plainDoctype: false });
  let decode: DecodePieces | undefined;
  let end: XmlEnd | undefined;
  const problems = feed((piece) => {
    const words = decodedBy((decode ??= decoderFor(piece)), piece);
    end = words === undefined ? "malformed" : scanner.write(words);
    return end === undefined;
  });
  if (problems.length > 0) return problems;
  end ??= scanner.end();
  if (end === "doctype") return [problem("xml-doctype", { file }, { entry })];
  return end === "malformed" ? [problem("xml-malformed", { file }, { entry })] : [];
}

function decodedBy(decode: DecodePieces | undefined, piece: Uint8Array): string | undefined {
  try {
    return decode?.(piece);
  } catch {
    return undefined;
  }
}

const PIECE = 64 * 1024;

/** The bytes of a file that is in memory, in pieces. */
export function feedOf(bytes: Uint8Array): ByteFeed {
  return (onPiece) => {
    for (let at = 0; at < bytes.length; at += PIECE) {
      if (onPiece(bytes.subarray(at, at + PIECE)) === false) break;
    }
    return [];
  };
}
