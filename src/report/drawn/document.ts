import { openZip } from "../../office/unzip.ts";
import { childOf, childrenOf, readXmlTree, type XmlElement } from "../../office/xml-tree.ts";

/** What stands in the document one under the other, as its file says it. */
export type DocumentPart = DocumentParagraph | DocumentTable;

export interface DocumentParagraph {
  readonly kind: "paragraph";
  /** The style's id in the file: "Heading1", "Answer". */
  readonly style: string;
  /** Its number in a numbered list. */
  readonly number: number | null;
  readonly runs: readonly { readonly text: string; readonly style: string | null }[];
}

export interface DocumentTable {
  readonly kind: "table";
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads the body of a document that we wrote. */
export function readDocument(bytes: Uint8Array): DocumentPart[] {
  const file = openZip(bytes, "document.docx").value?.read("word/document.xml").value;
  const tree = file === undefined ? undefined : readXmlTree(new TextDecoder().decode(file));
  const counts = new Map<string, number>();
  return (childOf(tree, "body")?.children ?? []).flatMap((element): DocumentPart[] => {
    if (element.name === "p") return [paragraphOf(element, counts)];
    return element.name === "tbl" ? [tableOf(element)] : [];
  });
}

/** The parts of the n-th chapter, counted from 0: from its heading to the next. Before the first is the front. */
export function chapterOf(parts: readonly DocumentPart[], n: number | null): readonly DocumentPart[] {
  const heads = parts.flatMap((part, i) =>
    part.kind === "paragraph" && part.style === "Heading1" ? [i] : [],
  );
  if (n === null) return parts.slice(0, heads[0] ?? parts.length);
  return heads[n] === undefined ? [] : parts.slice(heads[n], heads[n + 1] ?? parts.length);
}

function paragraphOf(element: XmlElement, counts: Map<string, number>): DocumentParagraph {
  const properties = childOf(element, "pPr");
  const list = valueOf(childOf(properties, "numPr", "numId"));
  return {
    kind: "paragraph",
    style: valueOf(childOf(properties, "pStyle")) ?? "Normal",
    number: list === undefined ? null : countOn(counts, list),
    runs: runsOf(element),
  };
}

function countOn(counts: Map<string, number>, list: string): number {
  const count = (counts.get(list) ?? 0) + 1;
  counts.set(list, count);
  return count;
}

function runsOf(element: XmlElement): DocumentParagraph["runs"] {
  return element.children.flatMap((child) => {
    if (child.name === "hyperlink") return runsOf(child);
    if (child.name !== "r") return [];
    return [{ text: textOf(child), style: valueOf(childOf(child, "rPr", "rStyle")) ?? null }];
  });
}

function textOf({ children }: XmlElement): string {
  return children
    .map((child) =>
      child.name === "t" ? child.text : child.name === "br" ? "\n" : child.name === "tab" ? "\t" : "",
    )
    .join("");
}

function tableOf(element: XmlElement): DocumentTable {
  const [head = [], ...rows] = childrenOf(element, "tr").map((row) => childrenOf(row, "tc").map(cellText));
  return { kind: "table", head, rows };
}

function cellText(cell: XmlElement): string {
  return childrenOf(cell, "p")
    .map((paragraph) =>
      runsOf(paragraph)
        .map(({ text }) => text)
        .join(""),
    )
    .join("\n");
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes["w:val"];
}
