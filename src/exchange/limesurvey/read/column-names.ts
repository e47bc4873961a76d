/**
 * What a column of an export may be called: its code, which may stand before the question's words ("Q1. How…"), and the
 * words themselves. Names in the answers of an archive begin with "_", since names in XML begin with no digit.
 */
export function columnNames(cells: readonly string[]): readonly string[] {
  return cells.flatMap((cell) => {
    const code = /^([^\s.]{1,80})\.\s/.exec(cell)?.[1];
    const plain = /^_\d+X/.test(cell) ? cell.slice(1).replaceAll("-", "#") : cell;
    return code === undefined ? [plain] : [plain, code];
  });
}
