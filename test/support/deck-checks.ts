import { partsOf } from "./office-files.ts";

/**
 * What would keep a deck from opening or from being read aloud, by our own count: relations that lead nowhere or are
 * missing, shape ids used twice, slides whose title is missing or not first, frames without a text alternative,
 * tables without a header, text without the deck's language.
 */
export function deckFaults(bytes: Uint8Array, lang: string): string[] {
  const parts = partsOf(bytes);
  const faults: string[] = [];
  for (const [path, text] of parts) {
    if (path.endsWith(".rels")) faults.push(...relationFaults(path, text, parts));
    if (/^ppt\/(slides|notesSlides)\/[^_/]+\.xml$/.test(path)) {
      faults.push(
        ...idFaults(path, text),
        ...languageFaults(path, text, lang),
        ...unrelated(path, text, parts),
      );
    }
    if (/^ppt\/slides\/[^_/]+\.xml$/.test(path)) faults.push(...readingFaults(path, text));
  }
  faults.push(...titleFaults(titlesOf(bytes)), ...typeFaults(parts));
  return faults;
}

/** Titles in the order of the slides. */
export function titlesOf(bytes: Uint8Array): string[] {
  return slidesOf(bytes).map((text) => textOf(shapesOf(text)[0] ?? ""));
}

/** The slides' XML in order. */
export function slidesOf(bytes: Uint8Array): string[] {
  return numbered(partsOf(bytes), "ppt/slides/slide");
}

export function notesOf(bytes: Uint8Array): string[] {
  return numbered(partsOf(bytes), "ppt/notesSlides/notesSlide");
}

export function chartsOf(bytes: Uint8Array): string[] {
  return numbered(partsOf(bytes), "ppt/charts/chart");
}

function numbered(parts: Map<string, string>, start: string): string[] {
  const count = [...parts.keys()].filter((path) => path.startsWith(start)).length;
  return Array.from({ length: count }, (_, i) => parts.get(`${start}${i + 1}.xml`) ?? "");
}

/** Words as somebody reads them: paragraphs on lines of their own, ties between words undone. */
export function textOf(xml: string): string {
  return (xml.match(/<a:t>[^<]*<\/a:t>|<\/a:p>/g) ?? [])
    .map((piece) => (piece === "</a:p>" ? "\n" : piece.slice(5, -6)))
    .join("")
    .replaceAll("\u00A0", " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .trim();
}

export function shapesOf(slide: string): string[] {
  return slide.match(/<p:(sp|graphicFrame)>[\s\S]*?<\/p:\1>/g) ?? [];
}

/** Things on a slide that lie over each other by more than a few px: each with its own place, ornaments apart. */
export function overlapsOn(slide: string): string[] {
  const placed = shapesOf(slide).flatMap((shape) => {
    const [, x, y, w, h] = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/.exec(shape) ?? [];
    if (h === undefined || shape.includes("adec:decorative")) return [];
    const name = / name="([^"]*)"/.exec(shape)?.[1] ?? "";
    const [left, top, width, height] = [x, y, w, h].map((units) => Number(units) / 9525) as [
      number,
      number,
      number,
      number,
    ];
    return [{ name, left, top, right: left + width, bottom: top + height }];
  });
  return placed.flatMap((a, i) =>
    placed.slice(i + 1).flatMap((b) => {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > TOLERANCE && high > TOLERANCE ? [`${a.name} and ${b.name}`] : [];
    }),
  );
}

/** px: boxes of text are a little higher than their text. */
const TOLERANCE = 6;

function relationFaults(path: string, text: string, parts: Map<string, string>): string[] {
  const folder = path.replace(/_rels\/[^/]*$/, "");
  const ids = [...text.matchAll(/ Id="([^"]*)"/g)].map((found) => found[1]);
  const twice = ids.length === new Set(ids).size ? [] : [`${path}: an id is used twice`];
  const lost = [...text.matchAll(/Target="([^"]*)"( TargetMode="External")?/g)].flatMap(
    ([, target = "", outside]) => {
      if (outside !== undefined) return /^[a-z]+:/i.test(target) ? [`${path}: leads to ${target}`] : [];
      const found = new URL(target, `file:///${folder}`).pathname.slice(1);
      return parts.has(decodeURIComponent(found)) ? [] : [`${path}: nothing at ${target}`];
    },
  );
  return [...twice, ...lost];
}

/** Ids that a part uses and its relations do not have. */
function unrelated(path: string, text: string, parts: Map<string, string>): string[] {
  const relations = parts.get(path.replace(/([^/]+)$/, "_rels/$1.rels")) ?? "";
  return [...text.matchAll(/r:(?:id|embed|link)="([^"]*)"/g)].flatMap(([, id = ""]) =>
    relations.includes(`Id="${id}"`) ? [] : [`${path}: no relation ${id}`],
  );
}

function idFaults(path: string, text: string): string[] {
  const ids = [...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map((found) => found[1]);
  return ids.length === new Set(ids).size ? [] : [`${path}: a shape id is used twice`];
}

function languageFaults(path: string, text: string, lang: string): string[] {
  const runs = text.match(/<a:(r|fld)\b[^>]*>[\s\S]*?<\/a:\1>/g) ?? [];
  return runs.some((run) => !run.includes(`lang="${lang}"`)) ? [`${path}: text not in ${lang}`] : [];
}

function readingFaults(path: string, text: string): string[] {
  const shapes = shapesOf(text);
  const title = /<p:ph type="(title|ctrTitle)"/.test(shapes[0] ?? "")
    ? []
    : [`${path}: the title is not first`];
  const frames = shapes.filter((shape) => shape.startsWith("<p:graphicFrame>"));
  const silent = frames
    .filter((frame) => !/descr="[^"]+"/.test(frame))
    .map(() => `${path}: a frame says nothing`);
  const tables = frames
    .filter((frame) => frame.includes("<a:tbl>") && !frame.includes('firstRow="1"'))
    .map(() => `${path}: a table has no header`);
  return [...title, ...silent, ...tables];
}

function titleFaults(titles: readonly string[]): string[] {
  const empty = titles.some((title) => title === "") ? ["a slide has no title"] : [];
  return new Set(titles).size === titles.length ? empty : [...empty, "two slides have one title"];
}

function typeFaults(parts: Map<string, string>): string[] {
  const types = parts.get("[Content_Types].xml") ?? "";
  const named = [...types.matchAll(/PartName="\/([^"]*)"/g)].map((found) => found[1] ?? "");
  return named.filter((path) => !parts.has(path)).map((path) => `no part ${path}`);
}
