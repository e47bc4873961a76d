/** Two or three columns, at normal or tight spacing. */
export interface ThemeMode {
  readonly columns: 2 | 3;
  readonly tight: boolean;
}

/** Heights in px of a theme's pieces in one mode: its head with the count, then its sub-points. */
export interface ThemeHeights {
  readonly head: number;
  /** The head where the theme goes on in another column. */
  readonly continued: number;
  readonly subpoints: readonly number[];
}

/** What the splitting has to know; all heights in px. */
export interface SplitRequest {
  readonly themes: number;
  readonly heights: (theme: number, mode: ThemeMode) => ThemeHeights;
  /** Room on each of so many slides: a title with "(1 van 2)" may take a line more. */
  readonly room: (slides: number) => number;
  /** What the conclusion takes of the last slide, with the space above it; 0 without one. */
  readonly conclusion: number;
}

/** Part of a theme that stands in one column: the whole, or what followed on from an earlier column. */
export interface ThemePiece {
  readonly theme: number;
  readonly from: number;
  readonly to: number;
  readonly continued: boolean;
}

export interface Split {
  readonly mode: ThemeMode;
  /** Slides, their columns, and the pieces in each. */
  readonly slides: readonly (readonly (readonly ThemePiece[])[])[];
  /** How full the fullest column is, 0 to 1. */
  readonly fill: number;
}

/** Space between two themes in a column, by spacing. */
export const THEME_GAP = { normal: 24, tight: 18 } as const;
/** Space above the first theme in three columns. */
export const COLUMN_INSET = 12;

const MODES: readonly ThemeMode[] = [
  { columns: 2, tight: false },
  { columns: 2, tight: true },
  { columns: 3, tight: false },
  { columns: 3, tight: true },
];

const MOST_SLIDES = 500;

/**
 * Spreads themes over slides and columns: as few slides as can be, then two columns before three, then normal before
 * tight; of all ways to cut the row of themes the one whose fullest column is emptiest. Themes keep their order and
 * are broken only when one alone is taller than a column.
 */
export function splitThemes(request: SplitRequest): Split {
  let broken: Split | null = null;
  for (let slides = 1; slides <= MOST_SLIDES; slides++) {
    const whole = tryModes(request, slides, false);
    // A slide more is a lower price than a last theme that is broken above its conclusion.
    if (whole !== null) return whole;
    if (broken !== null) return broken;
    broken = tryModes(request, slides, true);
  }
  throw new Error(`${request.themes} themes fit on no ${MOST_SLIDES} slides`);
}

function tryModes(request: SplitRequest, slides: number, breakLast: boolean): Split | null {
  for (const mode of MODES) {
    const split = tryMode(request, slides, mode, breakLast);
    if (split !== null) return split;
  }
  return null;
}

interface Block {
  readonly piece: ThemePiece;
  readonly height: number;
}

function tryMode(request: SplitRequest, slides: number, mode: ThemeMode, breakLast: boolean): Split | null {
  const heights = Array.from({ length: request.themes }, (_, theme) => request.heights(theme, mode));
  // A page too small for a head with one point still gets one: it can then do no better.
  const least = Math.max(
    0,
    ...heights.map(({ continued, head, subpoints }) => Math.max(continued, head) + Math.max(0, ...subpoints)),
  );
  const room = Math.max(least, request.room(slides) - (mode.columns === 3 ? COLUMN_INSET : 0));
  // A conclusion that leaves no room for one point has the last slide to itself.
  const alone = request.conclusion > 0 && room - request.conclusion < least;
  const last = alone ? room : room - request.conclusion;
  const filled = alone ? slides - 1 : slides;
  const blocks = heights
    .map((one, theme) => blocksOf(theme, one, breakLast && theme === request.themes - 1 ? last : room))
    .flat();
  const gap = mode.tight ? THEME_GAP.tight : THEME_GAP.normal;
  const columnsOf = (pages: number, height: number) =>
    Array.from({ length: pages * mode.columns }, () => height);
  const cut =
    request.conclusion > 0 && !alone
      ? cutBeforeLast(blocks, columnsOf(filled - 1, room), columnsOf(1, last), gap)
      : lowestCut(blocks, columnsOf(filled, room), gap);
  if (cut === null) return null;
  const columns = cut.columns.map((column) => column.map((block) => block.piece));
  const pages = Array.from({ length: filled }, (_, i) =>
    columns.slice(i * mode.columns, (i + 1) * mode.columns),
  ).filter((page) => page.some((column) => column.length > 0));
  return { mode, slides: alone ? [...pages, []] : pages, fill: cut.fill };
}

/** A theme as one block, or as several when it is taller than a column of this height. */
function blocksOf(theme: number, { head, continued, subpoints }: ThemeHeights, room: number): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let height = head;
  subpoints.forEach((one, i) => {
    if (height + one > room && i > from) {
      blocks.push({ piece: { theme, from, to: i, continued: from > 0 }, height });
      from = i;
      height = continued;
    }
    height += one;
  });
  blocks.push({ piece: { theme, from, to: subpoints.length, continued: from > 0 }, height });
  return blocks;
}

interface Cut {
  readonly fill: number;
  readonly columns: readonly (readonly Block[])[];
}

/** Themes over all pages but the last, and at least one over it: it carries the conclusion, and has less room. */
function cutBeforeLast(
  blocks: readonly Block[],
  rooms: readonly number[],
  lastRooms: readonly number[],
  gap: number,
): Cut | null {
  let best: Cut | null = null;
  for (let at = rooms.length === 0 ? 0 : 1; at < blocks.length || at === 0; at++) {
    const before = lowestCut(blocks.slice(0, at), rooms, gap);
    if (before === null) break;
    const after = lowestCut(blocks.slice(at), lastRooms, gap);
    if (after !== null) {
      const fill = Math.max(before.fill, after.fill);
      // Of equals the one with fewest themes beside the conclusion.
      if (best === null || fill < best.fill + 1e-9)
        best = { fill, columns: [...before.columns, ...after.columns] };
    }
    if (rooms.length === 0) break;
  }
  return best;
}

/** The cut of a row of blocks over columns with the lowest fullest column; the first of equals. */
function lowestCut(blocks: readonly Block[], rooms: readonly number[], gap: number): Cut | null {
  const known = new Map<number, Cut | null>();
  const search = (block: number, column: number): Cut | null => {
    if (block === blocks.length) return { fill: 0, columns: rooms.slice(column).map(() => []) };
    if (column === rooms.length) return null;
    const key = block * (rooms.length + 1) + column;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const found = bestFrom(blocks, block, rooms[column] ?? 0, gap, (next) => search(next, column + 1));
    known.set(key, found);
    return found;
  };
  return search(0, 0);
}

function bestFrom(
  blocks: readonly Block[],
  first: number,
  room: number,
  gap: number,
  rest: (next: number) => Cut | null,
): Cut | null {
  let best: Cut | null = null;
  let height = -gap;
  for (let next = first + 1; next <= blocks.length; next++) {
    height += gap + (blocks[next - 1]?.height ?? 0);
    if (height > room) break;
    const after = rest(next);
    if (after === null) continue;
    const fill = Math.max(height / room, after.fill);
    if (best === null || fill < best.fill - 1e-9)
      best = { fill, columns: [blocks.slice(first, next), ...after.columns] };
  }
  return best;
}
