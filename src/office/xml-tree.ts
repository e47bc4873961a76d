import { XmlScanner } from "./xml-scanner.ts";

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
  const scanner: XmlScanner = new XmlScanner(
    {
      open: (name) => {
        open.push({ name, attributes: Object.fromEntries(scanner.attributes), children: [], text: "" });
      },
      text: (piece) => {
        const current = open.at(-1);
        if (current !== undefined) current.text += piece;
      },
      close: () => {
        const closed = open.pop();
        const parent = open.at(-1);
        if (parent === undefined) root = closed;
        else if (closed !== undefined) parent.children.push(closed);
      },
    },
    { deepest: DEEPEST, plainDoctype: false },
  );
  return (scanner.write(text.replace(/^\uFEFF/, "")) ?? scanner.end()) === undefined ? root : undefined;
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
