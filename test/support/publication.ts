import { folderAt } from "../../src/compose.ts";
import { formatNames } from "../../src/report/formats/index.ts";
import type { WrittenFile } from "../../src/report/formats/format.ts";
import type { Report } from "../../src/report/model.ts";
import type { Language } from "../../src/text.ts";
import { makeReport } from "../../src/workflow/make-report.ts";
import { writeReport } from "../../src/workflow/write-report.ts";
import type { Poll } from "../../src/workflow/read-poll.ts";
import { partsOf } from "./office-files.ts";

export const EXAMPLE = new URL("../../examples/kwaliteit", import.meta.url).pathname;

/** A poll's draft in every format, as a reader would get it. */
export interface Draft {
  readonly report: Report;
  readonly files: readonly WrittenFile[];
  readonly deck: Uint8Array;
  readonly slides: readonly Slide[];
  readonly document: Uint8Array;
  readonly web: string;
}

export interface Slide {
  readonly title: string;
  /** Paragraphs in reading order, tables cell by cell. */
  readonly lines: readonly string[];
  readonly xml: string;
  readonly notes: string;
  /** Alternative texts of its charts and tables. */
  readonly alts: readonly string[];
  /** The parts of its charts. */
  readonly charts: readonly string[];
  readonly relationships: string;
}

export async function draftOf(
  folder: string,
  options: { language?: Language; adapt?: (poll: Poll) => Poll } = {},
): Promise<Draft> {
  const made = await makeReport(folderAt(folder), { version: null, ...options });
  if (made.value === undefined) throw new Error(JSON.stringify(made.problems));
  const { report } = made.value;
  const written = await writeReport(report, { formats: formatNames, beside: [] });
  const files = written.value ?? [];
  const bytesOf = (name: string): Uint8Array => {
    const file = files.find((candidate) => candidate.name === name);
    if (file === undefined) throw new Error(`${name} was not written: ${JSON.stringify(written.problems)}`);
    return file.bytes;
  };
  const { deck, answers, web } = report.meta.files;
  return {
    report,
    files,
    deck: bytesOf(deck),
    slides: slidesOf(bytesOf(deck)),
    document: bytesOf(answers),
    web: new TextDecoder().decode(bytesOf(web)),
  };
}

/** The slides of a deck in their order. */
export function slidesOf(deck: Uint8Array): Slide[] {
  const parts = partsOf(deck);
  const part = (path: string): string => parts.get(path) ?? "";
  const order = [
    ...part("ppt/_rels/presentation.xml.rels").matchAll(/Id="([^"]+)"[^>]*Target="(slides\/[^"]+)"/g),
  ];
  const byId = new Map(order.map(([, id = "", target = ""]) => [id, target]));
  return [...part("ppt/presentation.xml").matchAll(/<p:sldId [^>]*r:id="([^"]+)"/g)].map(([, id = ""]) => {
    const name = (byId.get(id) ?? "").replace("slides/", "");
    const relationships = part(`ppt/slides/_rels/${name}.rels`);
    const target = (kind: string): string[] =>
      [...relationships.matchAll(new RegExp(`Target="\\.\\./(${kind}/[^"]+)"`, "g"))].map(
        ([, path = ""]) => `ppt/${path}`,
      );
    const xml = part(`ppt/slides/${name}`);
    const shapes = [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape);
    const title = shapes.find((shape) => /type="(?:ctrT|t)itle"/.test(shape)) ?? "";
    return {
      title: linesIn(title).join(" "),
      lines: linesIn(xml),
      xml,
      notes: target("notesSlides")
        .flatMap((path) => linesIn(part(path)))
        .join("\n"),
      alts: [...xml.matchAll(/<p:graphicFrame>.*?descr="([^"]*)"/gs)].map(([, alt = ""]) => plain(alt)),
      charts: target("charts").map(part),
      relationships,
    };
  });
}

/** The paragraphs of a part as plain text, no-break spaces as spaces. */
export function linesIn(xml: string): string[] {
  return [...xml.matchAll(/<(?:a|w):p(?: [^>]*)?>(.*?)<\/(?:a|w):p>/gs)]
    .map(([, paragraph = ""]) =>
      [...paragraph.matchAll(/<(?:a|w):t(?: [^>]*)?>(.*?)<\/(?:a|w):t>|<(?:a|w):br\/>/gs)]
        .map(([, text]) => text ?? " ")
        .join(""),
    )
    .map(plain)
    .filter((line) => line !== "");
}

export function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/[\u00A0\u202F]/g, " ")
    .replaceAll("\u00AD", "")
    .trim();
}
