import { problem, type Outcome, type Problem } from "../../../problem.ts";
import type { Part, Relation } from "../../package.ts";
import { openZip, type UnzipLimits, type ZipArchive } from "../../unzip.ts";
import { childrenOf, readXmlTree, type XmlElement } from "../../xml-tree.ts";
import { checkMedia } from "./media.ts";

/** A part of the template that is kept as it is. */
export interface KeptPart extends Part {
  readonly content: Uint8Array;
  readonly relations: readonly Relation[];
  /** Read, when it is XML. */
  readonly tree?: XmlElement;
}

export interface TemplateParts {
  readonly main: KeptPart;
  /** Everything reachable from the masters, without slides. */
  readonly parts: ReadonlyMap<string, KeptPart>;
}

const MB = 1024 * 1024;
const LIMITS: UnzipLimits = { entries: 3000, entryBytes: 32 * MB, totalBytes: 96 * MB, ratio: 200 };
const LARGEST_XML = 8 * MB;

/** What the presentation points at and we take along; its slides and settings stay behind. */
const KEPT_FROM_MAIN = /\/(slideMaster|notesMaster|theme|tableStyles)$/;
/** What stays behind with the slides; a master or layout that uses one of these cannot be taken along. */
const LEFT_BEHIND = /\/(slide|notesSlide|comments|customXml|printerSettings|vmlDrawing)$/;
const ACTIVE = /vbaProject|macroEnabled|oleObject|activeX|\.control\b/i;
const EMBEDDED = /(^|\/)(vbaProject[^/]*\.bin|activeX\/|embeddings\/[^/]*\.(bin|exe|js|vbs|docm|xlsm|pptm))/i;

/**
 * Opens a template without trusting it: macros, embedded programs, links to outside, oversized parts and pictures are
 * refused, not repaired.
 */
export function readTemplateParts(bytes: Uint8Array, file: string): Outcome<TemplateParts> {
  const { value: archive, problems } = openZip(bytes, file, LIMITS);
  if (archive === undefined) return { problems };
  return new Reader(archive, file).read();
}

class Reader {
  readonly #archive: ZipArchive;
  readonly #file: string;
  readonly #problems: Problem[] = [];
  readonly #parts = new Map<string, KeptPart>();
  #types: (path: string) => string = () => "";

  constructor(archive: ZipArchive, file: string) {
    this.#archive = archive;
    this.#file = file;
  }

  read(): Outcome<TemplateParts> {
    const types = this.#xml("[Content_Types].xml");
    const root = this.#relations("");
    if (types === undefined || root === undefined) return this.#refuse("deck-template-not-a-deck");
    this.#types = contentTypes(types);
    if (this.#isActive(types)) return this.#refuse("deck-template-active");
    const path = root.find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "";
    if (!/presentationml\.(presentation|template|slideshow)\.main\+xml$/.test(this.#types(path)))
      return this.#refuse("deck-template-not-a-deck");
    const main = this.#keep(path, KEPT_FROM_MAIN);
    if (main === undefined || this.#problems.length > 0) return { problems: this.#problems };
    return { value: { main, parts: this.#parts }, problems: [] };
  }

  #isActive(types: XmlElement): boolean {
    const named = types.children.some((one) => ACTIVE.test(one.attributes["ContentType"] ?? ""));
    return named || this.#archive.paths.some((path) => EMBEDDED.test(path));
  }

  /** Takes a part along with all it points at, and checks what it holds. */
  #keep(path: string, only?: RegExp): KeptPart | undefined {
    const content = this.#bytes(path);
    const relations = this.#relations(path);
    if (content === undefined || relations === undefined) return undefined;
    const wanted = relations.filter(({ type }) => only?.test(type) ?? !LEFT_BEHIND.test(type));
    const type = this.#types(path);
    const tree = isXml(type) ? this.#readTree(path, content) : undefined;
    const part: KeptPart = {
      path,
      type,
      content,
      relations: wanted.map((one) => ({ ...one, target: relativePath(path, one.target) })),
      ...(tree !== undefined && { tree }),
    };
    if (only === undefined) this.#parts.set(path, part);
    if (tree === undefined) this.#problems.push(...checkMedia(path, type, content, this.#file));
    const left = only === undefined ? relations.filter(({ type: kind }) => LEFT_BEHIND.test(kind)) : [];
    const text = left.length === 0 ? "" : new TextDecoder().decode(content);
    for (const { id, target } of left)
      if (text.includes(`"${id}"`)) this.#fail("deck-template-link", { part: path, target });
    for (const { target, beside } of wanted) {
      if (beside === true) this.#fail("deck-template-link", { part: path, target: target.slice(0, 100) });
      else if (!this.#parts.has(target)) this.#keep(target);
    }
    return part;
  }

  #readTree(path: string, content: Uint8Array): XmlElement | undefined {
    if (content.length > LARGEST_XML) return this.#fail("deck-template-part-too-large", { part: path });
    const tree = readXmlTree(new TextDecoder().decode(content));
    return tree ?? this.#fail("deck-template-damaged", { part: path });
  }

  #xml(path: string): XmlElement | undefined {
    const content = this.#archive.has(path) ? this.#bytes(path) : undefined;
    return content === undefined ? undefined : this.#readTree(path, content);
  }

  #bytes(path: string): Uint8Array | undefined {
    if (!this.#archive.has(path)) return this.#fail("deck-template-damaged", { part: path });
    const { value, problems } = this.#archive.read(path);
    this.#problems.push(...problems);
    return value;
  }

  /** The relations of a part with targets as paths in the package; none when it has no list. */
  #relations(path: string): Relation[] | undefined {
    const list = path.replace(/([^/]*)$/, "_rels/$1.rels");
    if (!this.#archive.has(list)) return [];
    const tree = this.#xml(list);
    if (tree === undefined) return undefined;
    return childrenOf(tree, "Relationship").map(({ attributes }) => {
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
      if (mode === "External") return { id, type, target, beside: true as const };
      return { id, type, target: resolvePath(path, target) };
    });
  }

  #fail(code: Code, values: Record<string, string> = {}): undefined {
    this.#problems.push(problem(code, { file: this.#file }, values));
    return undefined;
  }

  #refuse(code: Code): Outcome<TemplateParts> {
    this.#fail(code);
    return { problems: this.#problems };
  }
}

type Code =
  | "deck-template-not-a-deck"
  | "deck-template-active"
  | "deck-template-link"
  | "deck-template-part-too-large"
  | "deck-template-damaged";

function isXml(type: string): boolean {
  return type.endsWith("+xml") && !type.startsWith("image/");
}

/** The content type of a path: by name, else by extension. */
function contentTypes(types: XmlElement): (path: string) => string {
  const byName = new Map(
    childrenOf(types, "Override").map(({ attributes }) => [
      (attributes["PartName"] ?? "").toLowerCase(),
      attributes["ContentType"] ?? "",
    ]),
  );
  const byExtension = new Map(
    childrenOf(types, "Default").map(({ attributes }) => [
      (attributes["Extension"] ?? "").toLowerCase(),
      attributes["ContentType"] ?? "",
    ]),
  );
  return (path) => {
    const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
    return byName.get(`/${path.toLowerCase()}`) ?? byExtension.get(extension) ?? "application/octet-stream";
  };
}

/** A target from the folder of the part that points; a leading slash starts at the package's root. */
export function resolvePath(from: string, target: string): string {
  const folder = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  const path: string[] = [];
  for (const step of [...folder, ...decodeURI(safe(target)).split("/")]) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function safe(target: string): string {
  return /%(?![0-9a-f]{2})/i.test(target) ? "" : target;
}

export function relativePath(from: string, target: string): string {
  const up = from.split("/").length - 1;
  return "../".repeat(up) + target;
}
