import { problem, type Problem, type ProblemCode } from "../../problem.ts";
import { isCode, type Code } from "../../questionnaire/code.ts";
import type { Theme } from "../model.ts";
import type { ChangeStep } from "./model.ts";
import { codesOf, entryOf } from "./places.ts";

const COLOUR = /^#[0-9a-f]{6}$/;

/** Whether a step can be taken on a codebook. */
export function checkStep(themes: readonly Theme[], step: ChangeStep): Problem[] {
  const known = new Set(codesOf(themes));
  const unknown = (code: Code | undefined): Problem[] =>
    code === undefined || known.has(code) ? [] : [problem("step-code-unknown", {}, { code })];
  switch (step.do) {
    case "set":
      return checkCodes(codesOf(step.themes));
    case "add":
      return [
        ...checkNew([step.code], known),
        ...checkUnder(themes, step.under),
        ...checkColour(step.colour),
      ];
    case "rename":
      return unknown(step.code);
    case "describe":
      return [...unknown(step.code), ...checkColour(step.colour)];
    case "merge":
      return [...unknown(step.code), ...unknown(step.into), ...checkMerge(themes, step.code, step.into)];
    case "split":
      return [...unknown(step.code), ...checkSplit(step.code, step.into, known)];
    case "move":
      return [...unknown(step.code), ...checkUnder(themes, step.under), ...checkMove(themes, step)];
    case "delete":
      return unknown(step.code);
  }
}

function told(when: boolean, code: ProblemCode, values: Record<string, string>): Problem[] {
  return when ? [problem(code, {}, values)] : [];
}

function checkCodes(codes: readonly Code[]): Problem[] {
  return codes.flatMap((code, i) => [
    ...told(!isCode(code), "step-code-wrong", { code }),
    ...told(codes.indexOf(code) !== i, "code-twice", { code }),
  ]);
}

function checkNew(codes: readonly Code[], known: ReadonlySet<Code>): Problem[] {
  return [
    ...checkCodes(codes),
    ...codes.filter((code) => known.has(code)).map((code) => problem("code-twice", {}, { code })),
  ];
}

/** A sub-point stands in a theme, never in another sub-point. */
function checkUnder(themes: readonly Theme[], under: Code | undefined): Problem[] {
  if (under === undefined || themes.some((theme) => theme.code === under)) return [];
  return [problem("step-not-a-theme", {}, { code: under })];
}

function checkColour(colour: string | undefined): Problem[] {
  return told(colour !== undefined && colour !== "" && !COLOUR.test(colour), "step-colour-wrong", {
    colour: colour ?? "",
  });
}

function checkMerge(themes: readonly Theme[], code: Code, into: Code): Problem[] {
  if (code === into) return [problem("step-into-itself", {}, { code })];
  const [from, to] = [entryOf(themes, code), entryOf(themes, into)];
  const hasPoints = from?.point === undefined && (from?.theme.subpoints.length ?? 0) > 0;
  return told(hasPoints && to?.point !== undefined, "step-theme-has-points", { code });
}

function checkSplit(
  code: Code,
  into: readonly { readonly code: Code }[],
  known: ReadonlySet<Code>,
): Problem[] {
  const parts = into.map((part) => part.code);
  return [
    ...told(parts.length < 2, "step-split-into-one", { code }),
    ...checkCodes(parts),
    ...parts
      .filter((part) => part !== code && known.has(part))
      .map((part) => problem("code-twice", {}, { code: part })),
  ];
}

function checkMove(
  themes: readonly Theme[],
  { code, under }: { readonly code: Code; readonly under?: Code },
): Problem[] {
  if (under === undefined) return [];
  if (under === code) return [problem("step-into-itself", {}, { code })];
  const entry = entryOf(themes, code);
  const hasPoints = entry?.point === undefined && (entry?.theme.subpoints.length ?? 0) > 0;
  return told(hasPoints, "step-theme-has-points", { code });
}
