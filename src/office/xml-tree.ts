import { SaxesParser } from "saxes";

/** An element of XML that came from outside, read whole. Names are local: "sp" for `p:sp`. */
export interface XmlElement {
  readonly name: string;
  /** By the name as written: "type", "r:id". */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const DEEPEST = 200;

/**
 * Reads XML that nobody vouches for: a document type, entities of its own, or what is not well-formed gives
 * `undefined`. Nothing outside the text is ever opened.
 */
export function readXmlTree(text: string): XmlElement | undefined {
  const open: Open[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser({ xmlns: false });
  parser.on("doctype", () => fail("a document type"));
  parser.on("error", fail);
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > DEEPEST) fail("too deep");
    open.push({ name: localName(name), attributes: { ...attributes }, children: [], text: "" });
  });
  parser.on("text", (piece) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += piece;
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const parent = open.at(-1);
    if (parent === undefined) root = closed;
    else parent.children.push(closed);
  });
  try {
    parser.write(text).close();
  } catch {
    return undefined;
  }
  return root;
}

function fail(reason: Error | string): never {
  throw typeof reason === "string" ? new Error(reason) : reason;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The first child of a name, along a path of names. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    element,
  );
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** All elements of a name below this one, in document order. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (
    element?.children.flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...descendantsOf(child, name),
    ]) ?? []
  );
}
