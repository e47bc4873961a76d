import { SaxesParser } from "saxes";
import { problem, type Problem } from "../problem.ts";

/** What to do with elements; names come without their prefix. `false` stops reading. */
export interface XmlHandlers {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => boolean | undefined;
  readonly close?: (name: string) => boolean | undefined;
  readonly text?: (words: string) => void;
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

class Stop extends Error {}
class HasDoctype extends Error {}

/**
 * Reads XML as a stream. A DTD is refused, so there are no entities to expand and nothing outside the file to fetch;
 * the parser itself never opens anything.
 */
export function readXml(
  feed: ByteFeed,
  { file, entry }: XmlPlace,
  handlers: XmlHandlers,
): readonly Problem[] {
  const parser = parserFor(handlers);
  let decode: ((piece: Uint8Array) => string) | undefined;
  const state: { end?: "stopped" | "malformed" | "doctype" } = {};
  const guarded = (step: () => void) => {
    try {
      step();
    } catch (error) {
      state.end = error instanceof Stop ? "stopped" : error instanceof HasDoctype ? "doctype" : "malformed";
    }
    return state.end === undefined;
  };
  const problems = feed((piece) => {
    const read = (decode ??= decoderFor(piece));
    return guarded(() => void parser.write(read(piece)));
  });
  if (problems.length > 0) return problems;
  if (state.end === undefined) guarded(() => void parser.close());
  if (state.end === "doctype") return [problem("xml-doctype", { file }, { entry })];
  return state.end === "malformed" ? [problem("xml-malformed", { file }, { entry })] : [];
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

function parserFor(handlers: XmlHandlers): SaxesParser {
  const parser = new SaxesParser({ position: false });
  const goOn = (answer: boolean | undefined) => {
    if (answer === false) throw new Stop();
  };
  parser.on("doctype", () => {
    throw new HasDoctype();
  });
  parser.on("error", (error) => {
    throw error;
  });
  const { open, close, text } = handlers;
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Error("nested too deep");
    if (open !== undefined) {
      const attribute = (key: string) => {
        const value = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
        return typeof value === "string" ? value : undefined;
      };
      goOn(open(local(name), attribute));
    }
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    if (close !== undefined) goOn(close(local(name)));
  });
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  return parser;
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

function decoderFor(piece: Uint8Array): (piece: Uint8Array) => string {
  const decoder = new TextDecoder(encodingOf(piece), { fatal: true });
  return (next) => decoder.decode(next, { stream: true });
}

function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return "utf-16le";
  return piece[0] === 0xfe && piece[1] === 0xff ? "utf-16be" : "utf-8";
}
