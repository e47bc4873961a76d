import type { Code } from "../../questionnaire/code.ts";
import type { Theme } from "../codebook-model.ts";

/** The codes of a codebook as positions; `parents[i]` is the position of the theme a sub-point is in, -1 for a theme. */
export interface CodeSpace {
  readonly codes: readonly Code[];
  readonly parents: Int16Array;
}

export function codeSpaceOf(themes: readonly Theme[]): CodeSpace {
  const codes: Code[] = [];
  const parents: number[] = [];
  for (const theme of themes) {
    const parent = codes.push(theme.code) - 1;
    parents.push(-1);
    for (const point of theme.subpoints) {
      codes.push(point.code);
      parents.push(parent);
    }
  }
  return { codes, parents: Int16Array.from(parents) };
}

/** The positions of codes, each sub-point's theme included; codes that are not in the codebook are passed over. */
export function positionsOf({ codes, parents }: CodeSpace, given: readonly Code[]): number[] {
  const positions = new Set<number>();
  for (const code of given) {
    const at = codes.indexOf(code);
    if (at < 0) continue;
    positions.add(at);
    if (parents[at]! >= 0) positions.add(parents[at]!);
  }
  return [...positions].sort((a, b) => a - b);
}

/** Themes and sub-points apart: an answer carries some of each, and how many is a matter of the level. */
export function levelsOf({ parents }: CodeSpace): readonly (readonly number[])[] {
  const positions = [...parents.keys()];
  return [positions.filter((at) => parents[at]! < 0), positions.filter((at) => parents[at]! >= 0)];
}
