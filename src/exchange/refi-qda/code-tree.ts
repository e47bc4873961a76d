import { openZip } from "../../office/unzip.ts";
import { childOf, childrenOf, readXmlTree, type XmlElement } from "../../office/xml-tree.ts";
import { problem, type Outcome } from "../../problem.ts";
import { fileKindOf } from "../source/file-kind.ts";

/** A code as a file of another program has it. */
export interface QdaCode {
  readonly guid: string;
  readonly name: string;
  /** False for a heading. */
  readonly isCodable: boolean;
  readonly colour: string | undefined;
  readonly description: string;
  readonly codes: readonly QdaCode[];
}

const LARGEST = 8 * 1024 * 1024;
/** More than anybody codes with, and deeper than any program shows. */
const MOST_CODES = 5000;
const DEEPEST = 20;
const LONGEST_NAME = 300;
const LIMITS = { entries: 20_000, entryBytes: LARGEST, totalBytes: LARGEST, ratio: 200 };

/** The codes of a codebook (.qdc), or of the codebook in a project (.qdpx). */
export function readCodeTree(bytes: Uint8Array, file: string): Outcome<readonly QdaCode[]> {
  const definition = fileKindOf(bytes) === "zip" ? projectIn(bytes, file) : { value: bytes, problems: [] };
  if (definition.value === undefined) return { problems: definition.problems };
  const refused = { problems: [problem("qda-not-a-codebook", { file })] };
  if (definition.value.length > LARGEST) return refused;
  const root = readXmlTree(decoded(definition.value));
  const codes = childOf(root?.name === "Project" ? childOf(root, "CodeBook") : root, "Codes");
  const isOne = root !== undefined && ["CodeBook", "Project"].includes(root.name);
  if (!isOne || codes === undefined) return refused;
  const tree = codesIn(codes);
  return hasSaneSize(tree) ? { value: tree, problems: [] } : refused;
}

/** Whether a tree has a size that people make. */
function hasSaneSize(tree: readonly QdaCode[]): boolean {
  let [level, count, depth] = [tree, 0, 0];
  while (level.length > 0 && depth <= DEEPEST && count <= MOST_CODES) {
    count += level.length;
    depth++;
    level = level.flatMap((code) => code.codes);
  }
  return level.length === 0 && count <= MOST_CODES;
}

function projectIn(bytes: Uint8Array, file: string): Outcome<Uint8Array> {
  const zip = openZip(bytes, file, LIMITS);
  if (zip.value === undefined) return { problems: zip.problems };
  const path = zip.value.paths.find((one) => /^[^/]+\.qde$/i.test(one));
  return path === undefined ? { problems: [problem("qda-not-a-codebook", { file })] } : zip.value.read(path);
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const is16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(is16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
}

function codesIn(element: XmlElement): QdaCode[] {
  return childrenOf(element, "Code").map(({ attributes, ...code }) => ({
    guid: (attributes["guid"] ?? "").toLowerCase().replaceAll(/[{}]/g, ""),
    name: (attributes["name"] ?? "").slice(0, LONGEST_NAME).replaceAll(/\s+/g, " ").trim(),
    isCodable: !["false", "0"].includes(attributes["isCodable"] ?? "true"),
    colour: attributes["color"],
    description: childOf({ attributes, ...code }, "Description")?.text ?? "",
    codes: codesIn({ attributes, ...code }),
  }));
}
