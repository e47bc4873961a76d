import { wholePercent, wholePoints } from "../../analysis/tabulation/percent.ts";
import type { Wording } from "../wording/wording.ts";

/** A part of N in words and numbers; percentages only where N is large enough. */
export interface Figure {
  readonly count: number;
  readonly share: number | null;
  readonly percent: string | null;
  /** "71 van 93 (76 %)". */
  readonly said: string;
}

export function figureOf(wording: Wording, count: number, n: number, percentages: boolean): Figure {
  const percent = percentages && n > 0 ? wording.percent(wholePercent(count, n)) : null;
  const counted = wording.ofN(count, n);
  return {
    count,
    share: n === 0 ? null : count / n,
    percent,
    said: percent === null ? counted : `${counted} (${percent})`,
  };
}

/** "+9", "−6", "±0", with the typographic minus. */
export function signedPoints(
  now: { count: number; n: number },
  before: { count: number; n: number },
): string {
  const points = wholePoints(now, before);
  if (points === 0) return "±0";
  return points > 0 ? `+${points}` : `−${-points}`;
}
