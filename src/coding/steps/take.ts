import { hasErrors, problem, type Outcome, type Problem } from "../../problem.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { CodedAnswer, Coding, Conclusion, Theme } from "../model.ts";
import { checkStep } from "./check.ts";
import { foldSteps, sameThemes } from "./fold.ts";
import type { ChangeStep, CodebookStep, RedoStep, UndoStep } from "./model.ts";
import { codesOf, entryOf } from "./places.ts";
import { giveBack, recode, type Recoding } from "./recode.ts";
import { changeThemes } from "./themes.ts";

/** A step as somebody wants it: which answers it recodes follows from the coding. */
export type Wish = WithoutRecoded<ChangeStep>;
type WithoutRecoded<T> = T extends unknown ? Omit<T, "recoded" | "restsOn"> : never;

/** Who takes a step, when and why. */
export type By = Pick<UndoStep, "by" | "on" | "why">;

/** Which part each answer with a split code goes to, by row; the code itself where a row is not named. */
export type Parts = ReadonlyMap<string, readonly Code[]>;

/** Takes one step in a codebook: themes, answers and conclusion follow, and the step is remembered. */
export function takeStep(coding: Coding, wish: Wish, parts: Parts = new Map()): Outcome<Coding> {
  const step = withRecoded(wish, []);
  const problems = [...checkStep(coding.themes, step), ...checkParts(coding, step, parts)];
  if (hasErrors(problems)) return { problems };
  const { answers, recoded } = recodingOf(coding, step, parts);
  const taken = resting(withRecoded(wish, recoded), coding.conclusion);
  return { value: remembered(coding, afterStep(coding, step, answers), taken), problems };
}

/** Takes back the last step that stands. */
export function undoStep(coding: Coding, by: By): Outcome<Coding> {
  const history = historyOf(coding, by);
  const { standing } = foldSteps(history);
  const last = standing.at(-1);
  // Before the first step there is no codebook to go back to.
  if (last === undefined || standing.length === 1) return { problems: [problem("step-nothing-to-undo", {})] };
  const undo: UndoStep = { do: "undo", ...by };
  const { themes } = foldSteps([...history, undo]);
  const answers = intoWhole(giveBack(coding.answers, last.recoded), last.step);
  const problems = checkCarried(answers, themes);
  if (hasErrors(problems)) return { problems };
  const back = { ...coding, themes, answers, ...restsOnBefore(coding, last.step) };
  return { value: { ...back, history: [...history, undo] }, problems };
}

/** Takes the step that was last undone once more, on the answers as they are now. */
export function redoStep(coding: Coding, by: By): Outcome<Coding> {
  const history = historyOf(coding, by);
  const next = foldSteps(history).undone.at(-1);
  if (next === undefined) return { problems: [problem("step-nothing-to-redo", {})] };
  const parts: Parts = new Map(
    next.recoded.map(({ row, after }) => [row, after.map((given) => given.code)] as const),
  );
  const problems = checkStep(coding.themes, next.step);
  if (hasErrors(problems)) return { problems };
  const { answers, recoded } = recodingOf(coding, next.step, partsIn(next.step, parts));
  const changed = afterStep(coding, next.step, answers);
  const lost = checkCarried(answers, changed.themes);
  if (hasErrors(lost)) return { problems: lost };
  const redo: RedoStep = { do: "redo", ...by, recoded };
  return { value: { ...changed, history: [...history, redo] }, problems };
}

/** The history so far; a codebook that no step tells of, or that was changed by hand, begins with itself. */
function historyOf({ themes, history = [] }: Coding, { by, on }: By): readonly CodebookStep[] {
  const isKnown = history.length > 0 && sameThemes(foldSteps(history).themes, themes);
  return isKnown ? history : [...history, { do: "set", by, on, themes }];
}

function remembered(before: Coding, after: Coding, step: ChangeStep): Coding {
  const empty = before.themes.length === 0 && (before.history ?? []).length === 0;
  const history = empty && step.do === "set" ? [] : historyOf(before, step);
  return { ...after, history: [...history, step] };
}

function withRecoded(wish: Wish, recoded: Recoding["recoded"]): ChangeStep {
  switch (wish.do) {
    case "merge":
    case "split":
    case "delete":
      return { ...wish, recoded };
    default:
      return wish;
  }
}

function afterStep(coding: Coding, step: ChangeStep, answers: readonly CodedAnswer[]): Coding {
  const { conclusion } = coding;
  return {
    ...coding,
    themes: changeThemes(coding.themes, step),
    ...(conclusion === undefined ? {} : { conclusion: followed(conclusion, step) }),
    answers,
  };
}

/** What a conclusion rests on goes along when it is merged; on a deleted theme it rests no longer, and check says so. */
function followed(conclusion: Conclusion, step: ChangeStep): Conclusion {
  if (step.do !== "merge" || !conclusion.restsOn.includes(step.code)) return conclusion;
  const codes = conclusion.restsOn.map((code) => (code === step.code ? step.into : code));
  return { ...conclusion, restsOn: [...new Set(codes)] };
}

function resting(step: ChangeStep, conclusion: Conclusion | undefined): ChangeStep {
  const rests = step.do === "merge" && conclusion?.restsOn.includes(step.code) === true;
  return rests ? { ...step, restsOn: conclusion.restsOn } : step;
}

/** A conclusion nobody changed since the merge rests on what it rested on before. */
function restsOnBefore({ conclusion }: Coding, step: ChangeStep): { conclusion?: Conclusion } {
  if (conclusion === undefined || step.do !== "merge" || step.restsOn === undefined) return {};
  const before = { ...conclusion, restsOn: step.restsOn };
  const untouched = followed(before, step).restsOn.join() === conclusion.restsOn.join();
  return untouched ? { conclusion: before } : {};
}

function recodingOf(coding: Coding, step: ChangeStep, parts: Parts): Recoding {
  const { answers, themes } = coding;
  switch (step.do) {
    case "merge":
      return recode(answers, ({ code }) => [code === step.code ? step.into : code]);
    case "delete": {
      const gone = new Set(codesUnder(themes, step.code));
      return recode(answers, ({ code }) => (gone.has(code) ? [] : [code]));
    }
    case "split":
      return recode(answers, ({ code }, row) =>
        code === step.code ? (parts.get(row) ?? [step.code]) : [code],
      );
    default:
      return { answers, recoded: [] };
  }
}

function codesUnder(themes: readonly Theme[], code: Code): Code[] {
  const entry = entryOf(themes, code);
  return entry?.point === undefined
    ? [code, ...(entry?.theme.subpoints ?? []).map((point) => point.code)]
    : [code];
}

/** Every answer with a split code goes to one of its parts. */
function checkParts({ answers, variable, themes }: Coding, step: ChangeStep, parts: Parts): Problem[] {
  if (step.do === "set") return checkCarried(answers, step.themes);
  if (step.do !== "split" || entryOf(themes, step.code) === undefined) return [];
  const known = new Set(step.into.map((part) => part.code));
  const place = { file: `coding/${variable}.json` };
  const carrying = answers.filter((answer) => answer.codes.some((given) => given.code === step.code));
  const problems = [...parts].flatMap(([row, codes]) => [
    ...(carrying.some((answer) => answer.row === row)
      ? []
      : [problem("step-row-without-code", place, { row, code: step.code })]),
    ...codes
      .filter((code) => !known.has(code))
      .map((code) => problem("coding-code-unknown", place, { row, code })),
  ]);
  const left = carrying.filter(({ row }) => !parts.has(row) && !known.has(step.code)).length;
  if (left > 0) problems.push(problem("step-split-leaves", place, { code: step.code, answers: left }));
  return problems;
}

/** Codes that answers carry must be in the codebook they end up with. */
function checkCarried(answers: readonly CodedAnswer[], themes: readonly Theme[]): Problem[] {
  const known = new Set(codesOf(themes));
  const lost = new Map<Code, number>();
  for (const { code } of answers.flatMap((answer) => answer.codes)) {
    if (!known.has(code)) lost.set(code, (lost.get(code) ?? 0) + 1);
  }
  return [...lost].map(([code, count]) => problem("step-code-in-use", {}, { code, answers: count }));
}

/** Codes given after a split belong to the whole again once it is undone. */
function intoWhole(answers: readonly CodedAnswer[], step: ChangeStep): readonly CodedAnswer[] {
  if (step.do !== "split") return answers;
  const parts = new Set(step.into.map((part) => part.code));
  return recode(answers, ({ code }) => [parts.has(code) ? step.code : code]).answers;
}

function partsIn(step: ChangeStep, codesAfter: Parts): Parts {
  if (step.do !== "split") return new Map();
  const into = new Set(step.into.map((part) => part.code));
  return new Map([...codesAfter].map(([row, codes]) => [row, codes.filter((code) => into.has(code))]));
}
