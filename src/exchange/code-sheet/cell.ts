import type { CodeGiven } from "../../coding/give-codes.ts";
import type { GivenCode } from "../../coding/model.ts";

/** "-" says that an answer was read and no code fits; an empty cell that nobody coded it yet. */
export const NO_CODE = "-";
const NOTHING_FITS: ReadonlySet<string> = new Set([NO_CODE, "geen", "none", "–", "—"]);

/**
 * The codes in a cell: "motivatie kennis", with anything but letters, digits and hyphens between them. `:+` and `:-`
 * behind a code are its stance, `?` says that it is a suggestion nobody accepted. Undefined for an empty cell.
 */
export function codesInCell(cell: string): CodeGiven[] | undefined {
  const written = cell.trim().replace(/^'/, "").trim();
  if (written === "") return undefined;
  if (NOTHING_FITS.has(written.toLowerCase())) return [];
  return written.split(/[\s,;|]+/).flatMap((part) => (part === "" ? [] : [codeIn(part)]));
}

function codeIn(part: string): CodeGiven {
  const [, code = part, stance, suggestion] = /^(.*?)(:[+-])?(\?)?$/.exec(part) ?? [];
  return {
    code,
    accepted: suggestion === undefined,
    ...(stance === undefined ? {} : { stance: stance === ":+" ? "positive" : "negative" }),
  };
}

/** The other way round. */
export function cellOfCodes(codes: readonly GivenCode[]): string {
  if (codes.length === 0) return NO_CODE;
  return codes
    .map(({ code, stance, accepted }) => {
      const sign = stance === undefined ? "" : stance === "positive" ? ":+" : ":-";
      return `${code}${sign}${accepted ? "" : "?"}`;
    })
    .join(" ");
}
