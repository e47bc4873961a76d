import { SaxesParser } from "saxes";
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

type Stop = "doctype" | "malformed";

class TreeReader {
  root: Element | undefined;
  embedded: string | undefined;
  private readonly open: Open[] = [];
  private elements = 0;
  private stop: Stop | undefined;

  read(text: string): Stop | undefined {
    const parser = new SaxesParser({ position: false });
    const fail = (reason: Stop): never => {
      this.stop ??= reason;
      throw new Error(reason);
    };
    parser.on("doctype", (doctype) => {
      if (doctype.includes("[")) fail("doctype");
    });
    parser.on("error", () => fail("malformed"));
    parser.on("processinginstruction", ({ target, body }) => {
      if (target === EMBEDDED) this.embedded = body;
    });
    parser.on("opentag", ({ name, attributes }) => {
      if (this.open.length > DEEPEST || ++this.elements > MOST_ELEMENTS) fail("malformed");
      this.enter(
        local(name),
        new Map(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
      );
    });
    parser.on("text", (words) => this.say(words));
    parser.on("cdata", (words) => this.say(words));
    parser.on("closetag", () => this.leave());
    try {
      parser.write(text).close();
    } catch {
      return this.stop ?? "malformed";
    }
    return undefined;
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

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
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
