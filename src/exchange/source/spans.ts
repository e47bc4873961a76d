type Rows = readonly (readonly string[])[];

/** So many columns have answers that come back before the row above them can be told from one. */
const CLOSED = 0.5;

/**
 * Whether the first row only stands above groups of columns, which the second names one by one: the first has gaps that
 * the second fills, and nothing in the second is an answer that is given below it.
 */
export function hasSpans([header = [], parts = [], ...below]: Rows): boolean {
  const named = parts.filter((part) => part !== "");
  const isGap = (i: number): boolean => header[i] === undefined || header[i] === "";
  const hasGroup = header.some((cell, i) => cell !== "" && isGap(i + 1) && (parts[i + 1] ?? "") !== "");
  const isFull = header.every(
    (cell, i) => cell === "" || i >= parts.length || parts[i] !== "" || !isGap(i + 1),
  );
  // Cells next to each other and nothing further on are a title with a date.
  const last = header.findLastIndex((cell) => cell !== "");
  const isTitle = (parts[0] ?? "") !== "" && !header.slice(0, last).includes("");
  if (isTitle || below.length < 2 || !hasGroup || !isFull || named.length < 3) return false;
  if (named.some((part) => /^[-+]?[\d.,:/ -]+%?$/.test(part))) return false;
  return isNoAnswer(parts, below);
}

function isNoAnswer(parts: readonly string[], below: Rows): boolean {
  let [closed, given] = [0, 0];
  for (const [i, part] of parts.entries()) {
    if (part === "") continue;
    given++;
    const answers = below.flatMap((cells) => cells[i] ?? []).filter((cell) => cell !== "");
    if (answers.includes(part)) return false;
    if (new Set(answers).size < answers.length) closed++;
  }
  return closed >= given * CLOSED;
}

/** What stands above each column: a gap carries on what is to its left. */
export function spansOf(header: readonly string[], parts: readonly string[]): string[] {
  let text = "";
  return parts.map((_, i) => (text = (header[i] ?? "") === "" ? text : (header[i] ?? "")));
}
