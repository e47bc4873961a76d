import { languageTag, type Language } from "../text.ts";
import { XML_HEAD, xml, type Xml } from "./xml.ts";
import { writeZipStreamed } from "./zip.ts";

/** One part of an Office file: its path in the package, its content type, and the parts it points at. */
export interface Part {
  /** "word/document.xml", without a slash before it. */
  readonly path: string;
  readonly type: string;
  /** Pieces are asked for when their turn comes: a part may tell what an earlier one counted. */
  readonly content: Xml | Uint8Array | Iterable<string>;
  readonly relations?: readonly Relation[];
}

/** To another part of the same package, or to a file of the publication that lies beside it: never to an address. */
export interface Relation {
  readonly id: string;
  /** The last word of the relationship's type, "styles", or a whole URI. */
  readonly type: string;
  /** From the folder of the part that points: "styles.xml", "../theme/theme1.xml"; from the file's own when `beside`. */
  readonly target: string;
  readonly beside?: true;
}

/** What the file tells about itself. It tells no moment and no person. */
export interface FileProperties {
  readonly title: string;
  readonly subject: string;
  /** The organisation. */
  readonly creator: string;
  readonly language: Language;
  /** "Concept". */
  readonly status: string;
}

/** Packs the parts of an Office file (ECMA-376 part 2); the first is the one that programs open. */
export function writePackage(parts: readonly [Part, ...Part[]], properties: FileProperties): Uint8Array {
  const all: readonly Part[] = [...parts, coreProperties(properties)];
  const relations: Relation[] = [
    { id: "rId1", type: "officeDocument", target: parts[0].path },
    { id: "rId2", type: CORE_RELATION, target: "docProps/core.xml" },
  ];
  return writeZipStreamed([
    { path: "[Content_Types].xml", pieces: piecesOf(contentTypes(all)) },
    { path: "_rels/.rels", pieces: piecesOf(relationships(relations)) },
    ...all.flatMap((part) => entriesOf(part)),
  ]);
}

const CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const OFFICE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function entriesOf(part: Part) {
  const entry = { path: part.path, pieces: piecesOf(part.content) };
  if (part.relations === undefined || part.relations.length === 0) return [entry];
  const path = part.path.replace(/([^/]+)$/, "_rels/$1.rels");
  return [entry, { path, pieces: piecesOf(relationships(part.relations)) }];
}

function* piecesOf(content: Part["content"]): Generator<string | Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  yield XML_HEAD;
  if ("text" in content) yield content.text;
  else yield* content;
}

function contentTypes(parts: readonly Part[]): Xml {
  return xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.map(
    ({ path, type }) => xml`<Override PartName="/${path}" ContentType="${type}"/>`,
  )}</Types>`;
}

function relationships(relations: readonly Relation[]): Xml {
  const uri = (type: string) => (type.includes("/") ? type : `${OFFICE_RELATION}/${type}`);
  return xml`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(
    ({ id, type, target, beside }) =>
      xml`<Relationship Id="${id}" Type="${uri(type)}" Target="${target}"${beside && xml` TargetMode="External"`}/>`,
  )}</Relationships>`;
}

function coreProperties({ title, subject, creator, language, status }: FileProperties): Part {
  return {
    path: "docProps/core.xml",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    content: xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject><dc:creator>${creator}</dc:creator><dc:language>${languageTag(language)}</dc:language><cp:contentStatus>${status}</cp:contentStatus></cp:coreProperties>`,
  };
}
