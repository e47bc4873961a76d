import { namesFor, type CodeNaming } from "../../coding/code-for-title.ts";
import type { Subpoint, Theme } from "../../coding/model.ts";
import { problem, warning, type Outcome, type Problem } from "../../problem.ts";
import { readCodeTree, type QdaCode } from "./code-tree.ts";
import { readDescription } from "./description.ts";
import { guidOf } from "./guid.ts";

/**
 * The themes in a codebook of another program. There themes may lie in headings and have codes below codes below
 * codes; here a theme has points and no more. What is lifted or joined is told. In a project of ours only what belongs
 * to `variable` is read.
 */
export function readQdaCodebook(
  bytes: Uint8Array,
  file: string,
  variable: string,
): Outcome<readonly Theme[]> {
  const tree = readCodeTree(bytes, file);
  if (tree.value === undefined) return { problems: tree.problems };
  const own = tree.value.find((code) => code.guid === guidOf("question", variable));
  const top = (own?.codes ?? tree.value.flatMap(withoutHeading)).filter(
    ({ guid }) => guid !== guidOf("stance"),
  );
  const named = namesFor();
  const themes = top.map((code): Theme => ({
    ...saidOf(code, named, "title"),
    subpoints: pointsOf(code, named),
  }));
  const problems: Problem[] = [
    ...(themes.length === 0 ? [problem("codebook-empty", { file })] : []),
    ...told("qda-headings-lifted", file, own === undefined ? tree.value.filter(isHeading).length : 0),
    ...told("qda-levels-joined", file, top.flatMap((code) => code.codes.flatMap(below)).length),
  ];
  return themes.length === 0 ? { problems } : { value: themes, problems };
}

function told(code: "qda-headings-lifted" | "qda-levels-joined", file: string, count: number): Problem[] {
  return count === 0 ? [] : [warning(code, { file }, { count })];
}

/** A heading holds themes where what it holds has codes of its own; else it is the theme. */
function isHeading({ isCodable, codes }: QdaCode): boolean {
  return !isCodable && codes.some((code) => code.codes.length > 0);
}

function withoutHeading(code: QdaCode): readonly QdaCode[] {
  return isHeading(code) ? code.codes : [code];
}

/** All codes below a code. */
function below({ codes }: QdaCode): QdaCode[] {
  return codes.flatMap((code) => [code, ...below(code)]);
}

function pointsOf(theme: QdaCode, named: CodeNaming): Subpoint[] {
  const points = (code: QdaCode, path: string): Subpoint[] =>
    code.codes.flatMap((one) => {
      const name = path === "" ? one.name : `${path} › ${one.name}`;
      return [saidOf({ ...one, name }, named, "text"), ...points(one, name)];
    });
  return points(theme, "");
}

function saidOf<K extends "title" | "text">(
  { name, description, colour }: QdaCode,
  named: CodeNaming,
  key: K,
): Omit<Subpoint, "text"> & Record<K, { nl: string }> {
  const { code: written, ...said } = readDescription(description);
  const code = named(name, written);
  const shown = colourOf(colour);
  const title = { [key]: { nl: name === "" ? code : name } } as Record<K, { nl: string }>;
  return { code, ...title, ...said, ...(shown === undefined ? {} : { colour: shown }) };
}

function colourOf(written: string | undefined): string | undefined {
  const [, signs] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(written?.trim().toLowerCase() ?? "") ?? [];
  if (signs === undefined) return undefined;
  return `#${signs.length === 6 ? signs : [...signs].map((sign) => sign + sign).join("")}`;
}
