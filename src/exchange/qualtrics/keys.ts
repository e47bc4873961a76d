/** What Qualtrics says a column belongs to. */
export interface Key {
  /** Columns with the same group are one question of ours: each row of a matrix is one. */
  readonly group: string;
  /** Qualtrics' own question. */
  readonly question: string;
  /** The question's own code, as the researcher named it. */
  readonly tag: string;
  readonly part?: string;
  /** Words that were typed: an open answer, or beside an option. */
  readonly text: boolean;
  /** Made by Qualtrics itself out of answers (topics, sentiment). */
  readonly derived: boolean;
}

/**
 * `{"ImportId":"QID5-3"}`: question 5, choice 3. `QID4-2-1`: row 2, column 1. `QID6#2-1`: part 2 of a side by side
 * question. `QID3-TEXT` and `QID3_TEXT`: words; what comes after is derived from them.
 */
export function readImportId(cell: string, tag: string): Key | undefined {
  const id = /["']ImportId["']\s*:\s*["']([^"']+)["']/.exec(cell)?.[1] ?? "";
  const match = /^(QID\d+(?:#\d+)?)([-_].*)?$/.exec(id);
  if (match === null) return undefined;
  const parts = (match[2] ?? "").split(/[-_]/).filter((part) => part !== "");
  const at = parts.indexOf("TEXT");
  const place = at === -1 ? parts : parts.slice(0, at);
  const [row, column] = place;
  const matrix = row !== undefined && column !== undefined;
  return {
    group: `${match[1] ?? ""}${matrix ? `-${row}` : ""}`,
    question: match[1] ?? "",
    tag: baseTag(tag, place.length - (matrix ? 1 : 0)),
    ...(row === undefined ? {} : { part: matrix ? column : row }),
    text: at !== -1,
    derived: at !== -1 && at < parts.length - 1,
  };
}

/** A legacy header has only tags: `Q2_1`, `Q2_1_TEXT`. */
export function readTag(tag: string): Key | undefined {
  const match = /^(.*?)(?:_(\d+))?(_TEXT)?$/.exec(tag);
  if (match === null || tag === "" || (match[2] === undefined && match[3] === undefined)) {
    return tag === "" ? undefined : { group: tag, question: tag, tag, text: false, derived: false };
  }
  const [, base = tag, part, text] = match;
  return {
    group: base,
    question: base,
    tag: base,
    ...(part === undefined ? {} : { part }),
    text: text !== undefined,
    derived: false,
  };
}

/** The tag without the numbers of its parts: `Q2_1` → `Q2`, `q1_recent_q1_recent_1_2` keeps its row. */
function baseTag(tag: string, parts: number): string {
  let base = tag.replace(/_TEXT$/, "");
  for (let i = 0; i < parts; i++) base = base.replace(/_-?\d+$/, "");
  return base;
}
