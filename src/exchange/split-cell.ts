/** The options found in a cell, and the words that are none of them. */
export interface SplitCell {
  readonly chosen: readonly string[];
  readonly rest: string;
}

/**
 * Cuts cells with several answers by the list of options: at each place the longest option that fits is taken, so that
 * an option may hold the separator itself. What fits none is kept as words ("Other").
 */
export function cellSplitter(options: readonly string[], separator: string): (cell: string) => SplitCell {
  const longestFirst = options.toSorted((a, b) => b.length - a.length);
  return (cell) => {
    const chosen: string[] = [];
    const rest: string[] = [];
    let afterRest = false;
    for (let at = 0; at < cell.length;) {
      const option = longestFirst.find((one) => fits(cell, at, one, separator));
      const end = option === undefined ? separatorFrom(cell, at, separator) : at + option.length;
      const piece = cell.slice(at, end).trim();
      if (option !== undefined) chosen.push(option);
      else if (piece !== "") rest.push(afterRest ? `${rest.pop() ?? ""}${separator}${piece}` : piece);
      afterRest = option === undefined && rest.length > 0;
      at = skipSpaces(cell, separatorFrom(cell, end, separator) + separator.length);
    }
    return { chosen: [...new Set(chosen)], rest: rest.join("; ") };
  };
}

/** An option stands here when the separator or the end comes right after it. */
function fits(cell: string, at: number, option: string, separator: string): boolean {
  if (!cell.startsWith(option, at)) return false;
  const end = at + option.length;
  if (cell.startsWith(separator, end)) return true;
  const next = skipSpaces(cell, end);
  return next >= cell.length || cell.startsWith(separator, next);
}

function separatorFrom(cell: string, at: number, separator: string): number {
  const found = cell.indexOf(separator, at);
  return found === -1 ? cell.length : found;
}

function skipSpaces(cell: string, at: number): number {
  let next = at;
  while (cell[next] === " ") next++;
  return next;
}
