/** A cell that holds a separator, quote or line break is quoted (RFC 4180). */
export function csvCell(value: string, separator: string): string {
  const quoted = value.includes(separator) || /["\r\n]|^\s|\s$/.test(value);
  return quoted ? `"${value.replaceAll('"', '""')}"` : value;
}

/** One line of a comma- or otherwise separated table, without its line end. */
export function csvLine(values: readonly string[], separator = ","): string {
  return values.map((value) => csvCell(value, separator)).join(separator);
}

/**
 * The rows of a table that the product wrote itself: UTF-8, RFC 4180, any line end. Files of other programs are
 * read by exchange, which has to guess more.
 */
export function readCsvRows(text: string, separator = ","): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push("");
      else continue;
    }
    if (at < text.length) at += text.startsWith("\r\n", at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Cell {
  readonly value: string;
  /** Where the separator or line end after it stands. */
  readonly end: number;
}

function plainCell(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { value: text.slice(from, end), end };
}

function quotedCell(text: string, from: number): Cell {
  let value = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}
