/**
 * What a column of Kobo or ODK may be called: the whole of it, and without the groups before it (`group/question`,
 * `group-question`), the longest first.
 */
export function columnPaths(cells: readonly string[]): readonly string[] {
  return cells.flatMap((cell) => {
    const names = [cell];
    for (const match of cell.matchAll(/[/.:-]/g)) {
      const rest = cell.slice(match.index + 1).trim();
      if (rest !== "") names.push(rest);
      if (names.length > MOST_GROUPS) break;
    }
    return names;
  });
}

const MOST_GROUPS = 20;
