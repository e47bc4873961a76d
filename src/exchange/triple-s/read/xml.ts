import { XmlScanner, type XmlEnd } from "../../../office/xml-scanner.ts";
import { problem, type Outcome } from "../../../problem.ts";
import { decoderOf } from "../../charsets.ts";
import { EMBEDDED } from "../model.ts";

/** An element; a line break among its words is a line end. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

export interface Document {
  readonly root: Element;
  /** What our own processing instruction says. */
  readonly embedded: string | undefined;
}

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Element[];
  text: string;
}

const DEEPEST = 50;
const MOST_ELEMENTS = 500_000;

/**
 * Reads a definition. A document type that only names its DTD is passed over, as definitions have one; one that
 * declares something of its own is refused. Nothing outside the file is ever opened.
 */
export function readDocument(bytes: Uint8Array, file: string): Outcome<Document> {
  const text = textOf(bytes);
  if (text === undefined) return { problems: [problem("file-not-utf8", { file })] };
  const reader = new TreeReader();
  const why = reader.read(text);
  if (why === "doctype") return { problems: [problem("xml-doctype", { file }, { entry: file })] };
  if (why !== undefined || reader.root === undefined) {
    return { problems: [problem("xml-malformed", { file }, { entry: file })] };
  }
  return { value: { root: reader.root, embedded: reader.embedded }, problems: [] };
}

/** By its mark of byte order, or else as its first line says; UTF-8 where it says nothing. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "";
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  const named = /^[^<]*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1];
  const decode = decoderOf(wide === "" ? (named ?? "utf-8") : wide);
  return decode?.(bytes)?.replace(/^\uFEFF/, "");
}

class TreeReader {
  root: Element | undefined;
  embedded: string | undefined;
  private readonly open: Open[] = [];
  private elements = 0;

  read(text: string): XmlEnd | undefined {
    const scanner: XmlScanner = new XmlScanner(
      {
        open: (name) => {
          this.enter(name, new Map(scanner.attributes));
          return ++this.elements <= MOST_ELEMENTS;
        },
        close: () => {
          this.leave();
        },
        text: (words) => {
          this.say(words);
        },
        instruction: (target, body) => {
          if (target === EMBEDDED) this.embedded = body;
        },
      },
      { deepest: DEEPEST, plainDoctype: true },
    );
    return scanner.write(text) ?? scanner.end();
  }

  private enter(name: string, attributes: Map<string, string>): void {
    this.open.push({ name, attributes, children: [], text: "" });
  }

  private say(words: string): void {
    const current = this.open.at(-1);
    if (current !== undefined) current.text += words;
  }

  private leave(): void {
    const closed = this.open.pop();
    if (closed === undefined) return;
    const parent = this.open.at(-1);
    if (parent === undefined) this.root = closed;
    else if (closed.name === "br") parent.text += "\n";
    else parent.children.push(closed);
  }
}

export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}

/** Words on their lines, without what makes XML readable. */
export function wordsOf(element: Element | undefined): string {
  return (element?.text ?? "")
    .split("\n")
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
