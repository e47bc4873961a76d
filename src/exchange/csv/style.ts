import { HEAD, rowsAboveHeader } from "../source/header-place.ts";
import { readCsv, type CsvStyle } from "./reader.ts";

/** On a draw the first: commas and semicolons stand in answers, tabs hardly ever do. */
const SEPARATORS = ["\t", ";", "|", ","];
const ROWS = 300;

/**
 * Finds the separator by which most of the first rows have the same number of cells, and whether quotes are used.
 * `sample` is the beginning of the file; its last row may be cut off. Excel may name the separator itself ("sep=;").
 */
export function findCsvStyle(sample: string): CsvStyle {
  const named = /^sep=(.)\r?\n/.exec(sample)?.[1];
  const separators = named === undefined ? SEPARATORS : [named];
  const found = separators.map((separator) => {
    const style = { separator, quotes: usesQuotes(sample, separator) };
    return { style, score: regularity(widths(sample, style)) };
  });
  const best = found.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score === 0 && named === undefined ? oneColumn(sample) : best.style;
}

/** One column, by a separator that parts no cell of it where there is one. */
function oneColumn(sample: string): CsvStyle {
  const styles = [",", ";", "\t", "|"].map((separator) => ({ separator, quotes: true }));
  const whole = (style: CsvStyle): boolean => {
    let isWhole = true;
    readCsv([sample], style, (_, length) => (isWhole = length === 1));
    return isWhole;
  };
  return styles.find(whole) ?? { separator: ",", quotes: true };
}

/** Whether the first row names the separator for Excel and is no row of the table. */
export function namesSeparator(sample: string): boolean {
  return /^sep=.\r?\n/.test(sample);
}

/** The widths of the rows from the header on. */
function widths(sample: string, style: CsvStyle): number[] {
  const found: number[] = [];
  const head: string[][] = [];
  readCsv([sample], style, (cells, length) => {
    if (length > 1 || cells[0] !== "") {
      found.push(length);
      if (head.length < HEAD) head.push(cells.slice(0, length));
    }
    return found.length < ROWS;
  });
  // The sample may end in the middle of a row.
  const whole = found.length > 2 && found.length < ROWS ? found.slice(0, -1) : found;
  return whole.slice(rowsAboveHeader(head.slice(0, whole.length), false));
}

/**
 * The share of rows that have the commonest width; nothing for a table of one column, which is one whose header is not
 * parted; wide tables win a draw.
 */
function regularity(rows: readonly number[]): number {
  if ((rows[0] ?? 1) < 2) return 0;
  const counts = new Map<number, number>();
  for (const width of rows) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0] ?? [];
  return width < 2 ? 0 : count / rows.length + Math.min(width, 1000) / 10_000;
}

/**
 * Tables separated by tabs often come without quoting (Google Forms): there a quote is a sign. They are quoted only
 * where a cell shows it: closed quotes with a tab, line end or doubled quote inside.
 */
function usesQuotes(sample: string, separator: string): boolean {
  if (separator !== "\t") return true;
  return /(^|[\t\n\r])"(?=[^"]*([\t\n\r]|""))([^"]|"")*"(?=[\t\n\r]|$)/.test(sample);
}
