import type { Language } from "./text.ts";
import { agreementProblems } from "./problems/agreement.ts";
import { analysisProblems } from "./problems/analysis.ts";
import { answersProblems } from "./problems/answers.ts";
import { collectingProblems } from "./problems/collecting.ts";
import { codebookProblems } from "./problems/codebook.ts";
import { codingProblems } from "./problems/coding.ts";
import { deckProblems } from "./problems/deck.ts";
import { disclosureProblems } from "./problems/disclosure.ts";
import { folderProblems } from "./problems/folder.ts";
import { formProblems } from "./problems/forms.ts";
import { importProblems } from "./problems/import.ts";
import { limesurveyProblems } from "./problems/limesurvey.ts";
import { languageModelProblems } from "./problems/language-model.ts";
import { panelProblems } from "./problems/panel.ts";
import { peopleProblems } from "./problems/people.ts";
import { questionnaireProblems } from "./problems/questionnaire.ts";
import { questionnaireFileProblems } from "./problems/questionnaires.ts";
import { responsesProblems } from "./problems/responses.ts";
import { savProblems } from "./problems/sav.ts";
import { serverProblems } from "./problems/server.ts";
import { tripleSProblems } from "./problems/triple-s.ts";
import type { ProblemText, ProblemTexts } from "./problems/texts.ts";

/** The whole catalogue; docs/problems.md is tied to it by a test. */
export const problemCatalogue = {
  ...folderProblems,
  ...questionnaireProblems,
  ...responsesProblems,
  ...answersProblems,
  ...codingProblems,
  ...codebookProblems,
  ...agreementProblems,
  ...analysisProblems,
  ...disclosureProblems,
  ...deckProblems,
  ...formProblems,
  ...importProblems,
  ...questionnaireFileProblems,
  ...limesurveyProblems,
  ...languageModelProblems,
  ...panelProblems,
  ...peopleProblems,
  ...savProblems,
  ...tripleSProblems,
  ...serverProblems,
  ...collectingProblems,
} satisfies ProblemTexts;

export type ProblemCode = keyof typeof problemCatalogue;

/** Where a problem sits: a file, and in it a row and column (tables, counted from 1) or a path (JSON). */
export interface Place {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  readonly path?: string;
}

/** `error` stops publication; `warning` is told and printed, and does not stop. */
export type Severity = "error" | "warning";

/** A mistake in input, returned in a list with its place; only broken invariants are thrown. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly values: Readonly<Record<string, string | number>>;
}

type Values = Readonly<Record<string, string | number>>;

export function problem(code: ProblemCode, place: Place, values: Values = {}): Problem {
  return { code, severity: "error", place, values };
}

export function warning(code: ProblemCode, place: Place, values: Values = {}): Problem {
  return { code, severity: "warning", place, values };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((one) => one.severity === "error");
}

/** A value with everything that was wrong on the way to it; `value` is absent when it cannot be used at all. */
export interface Outcome<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** The message and hint of a problem in a language, with its values filled in. */
export function describe(one: Problem, language: Language): ProblemText {
  const text = (problemCatalogue as ProblemTexts)[one.code]?.[language];
  if (text === undefined) throw new Error(`no text for problem ${one.code}`);
  return { message: fill(text.message, one.values), hint: fill(text.hint, one.values) };
}

/** The place of a problem in words: "responses.csv, rij 4, kolom q1". */
export function describePlace(place: Place, language: Language): string {
  const words = language === "nl" ? { row: "rij", column: "kolom" } : { row: "row", column: "column" };
  return [
    place.file,
    place.path,
    place.row === undefined ? undefined : `${words.row} ${place.row}`,
    place.column === undefined ? undefined : `${words.column} ${place.column}`,
  ]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}

function fill(template: string, values: Values): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
