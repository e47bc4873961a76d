import { checkStatements } from "../../coding/check-statements.ts";
import type { CodingProposal, ProposedCode } from "../../coding/language-model/model.ts";
import { stillWaiting } from "../../coding/language-model/waiting.ts";
import type { Coding } from "../../coding/model.ts";
import { takeStep } from "../../coding/steps/take.ts";
import { hasErrors, problem, type Outcome, type Problem } from "../../problem.ts";
import type { Language, Text } from "../../text.ts";
import type { Signed } from "../accept-suggestions.ts";
import { emptyCoding, readCodedQuestion, type CodedQuestion } from "../coded-question.ts";
import { writeGuarded } from "../guarded-files.ts";
import type { Folder } from "../ports.ts";
import { readSeries } from "../read-series.ts";
import { emptyProposal, readProposal } from "./keep-suggested.ts";

/** Stands for the conclusion among the codes that are decided on. */
export const CONCLUSION = "conclusion";

export interface Decision extends Signed {
  readonly question: string;
  readonly accept: readonly string[];
  readonly reject: readonly string[];
}

export interface Decided {
  readonly coding: Coding;
  readonly proposal: CodingProposal;
}

/**
 * Somebody takes over themes, points and a conclusion that a model proposed, or throws them away, one by one and by
 * name. A theme becomes a step in the codebook as any other; a conclusion is held to the answers as any other.
 */
export async function decideOnProposal(folder: Folder, decision: Decision): Promise<Outcome<Decided>> {
  const read = await readCodedQuestion(folder, decision.question);
  const proposed = await readProposal(folder, decision.question);
  const series = await readSeries(folder);
  const problems = [...read.problems, ...proposed.problems, ...series.problems];
  if (read.value === undefined || proposed.value === undefined || hasErrors(problems)) return { problems };
  const language = series.value?.series.language ?? "nl";
  const { variable, coded } = read.value;
  const proposal = proposed.value.value ?? emptyProposal(variable);
  const named = [...decision.accept, ...decision.reject];
  const unknown = named.filter((code) => !isProposed(proposal, code));
  if (unknown.length > 0)
    return { problems: unknown.map((code) => problem("proposal-unknown", {}, { code })) };
  const coding = accepted(coded.value ?? emptyCoding(variable), proposal, decision, read.value, language);
  if (coding.value === undefined) return { problems: coding.problems };
  const left = without(stillWaiting(proposal, coding.value), decision);
  problems.push(
    ...(await writeGuarded(folder, [
      { file: coded, value: coding.value },
      { file: proposed.value, value: left },
    ])),
  );
  return hasErrors(problems) ? { problems } : { value: { coding: coding.value, proposal: left }, problems };
}

function isProposed({ codes, conclusion }: CodingProposal, code: string): boolean {
  if (code === CONCLUSION) return conclusion !== undefined;
  return codes.some((one) => one.code === code);
}

function accepted(
  before: Coding,
  { codes, conclusion }: CodingProposal,
  { accept, by, on }: Decision,
  question: CodedQuestion,
  language: Language,
): Outcome<Coding> {
  let coding = before;
  // Themes come before their points, in whatever order they are named.
  for (const proposed of codes.filter(({ code }) => accept.includes(code)).sort(themesFirst)) {
    const { code, title, under, include, exclude, model } = proposed;
    const step = {
      do: "add" as const,
      by,
      on,
      why: `${WHY} ${model}`,
      code,
      title: titled(title, language),
      ...(include === undefined ? {} : { include }),
      ...(exclude === undefined ? {} : { exclude }),
      ...(under === undefined ? {} : { under }),
    };
    const taken = takeStep(coding, step);
    if (taken.value === undefined) return { problems: taken.problems };
    coding = taken.value;
  }
  if (!accept.includes(CONCLUSION) || conclusion === undefined) return { value: coding, problems: [] };
  const { text, restsOn, quotes } = conclusion;
  const { history, answers, ...rest } = coding;
  const said = { text: titled(text, language), restsOn, ...(quotes.length === 0 ? {} : { quotes }) };
  const concluded = { ...rest, conclusion: said, answers, ...(history === undefined ? {} : { history }) };
  const problems = checkConclusion(concluded, question);
  return hasErrors(problems) ? { problems } : { value: concluded, problems };
}

/** A model writes in the language of the series; the Dutch is then for somebody to write. */
function titled(text: string, language: Language): Text {
  return language === "en" ? { nl: text, en: text } : { nl: text };
}

const WHY = "voorgesteld door taalmodel";

function themesFirst(a: ProposedCode, b: ProposedCode): number {
  return Number(a.under !== undefined) - Number(b.under !== undefined);
}

function checkConclusion(coding: Coding, { answers, reviewed }: CodedQuestion): Problem[] {
  const rows = new Set(answers.map((answer) => answer.row));
  return checkStatements(coding, rows, reviewed).filter(({ place }) => place.path === CONCLUSION);
}

/** Points go with the theme they were to stand under, where that is thrown away. */
function without({ conclusion, ...rest }: CodingProposal, { accept, reject }: Decision): CodingProposal {
  const gone = new Set([...accept, ...reject]);
  const codes = rest.codes.filter(
    ({ code, under }) => !gone.has(code) && !(under !== undefined && reject.includes(under)),
  );
  const { format, variable, reasons } = rest;
  const stays = conclusion !== undefined && !gone.has(CONCLUSION);
  return { format, variable, codes, ...(stays ? { conclusion } : {}), reasons };
}
