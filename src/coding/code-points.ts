/** A part of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Files count in Unicode code points, JavaScript in UTF-16 units: an emoji is one and two. */
export function utf16Span(words: string, { from, to }: Span): Span {
  const signs = [...words];
  const start = signs.slice(0, from).join("").length;
  return { from: start, to: start + signs.slice(from, to).join("").length };
}

/** The other way round. */
export function codePointSpan(words: string, { from, to }: Span): Span {
  const start = [...words.slice(0, from)].length;
  return { from: start, to: start + [...words.slice(from, to)].length };
}

/** The words between two code points. */
export function wordsBetween(words: string, { from, to }: Span): string {
  return [...words].slice(from, to).join("");
}

export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
