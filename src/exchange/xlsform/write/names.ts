/** A name that XLSForm takes: it may not begin with a digit. */
export function nameOf(code: string): string {
  return /^[a-z]/.test(code) ? code : `_${code}`;
}

/** A row of a grid, which XLSForm asks as a question of its own. */
export function rowName(grid: string, row: string): string {
  return nameOf(`${grid}_${row}`);
}

/** The text that is asked of who chose the answer with a field for words. */
export function wordsName(question: string, option: string): string {
  return nameOf(`${question}_${option}_text`);
}
