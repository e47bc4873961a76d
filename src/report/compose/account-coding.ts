import { acceptedCodes } from "../../coding/codebook.ts";
import { modelTasks } from "../../coding/language-model/task.ts";
import { measureAgreement, type Measured } from "../../coding/agreement/measure.ts";
import type { BulkAcceptance, Coding, GivenCode } from "../../coding/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { BulkPart, CheckedPart, ModelPart } from "../wording/wording.ts";
import { isHidden } from "./closed.ts";
import type { Context } from "./context.ts";

type Row = readonly [term: string, text: string];

/** Who read and coded the open answers, how much of it was checked and with what agreement, and what helped. */
export function codingRows(context: Context): Row[] {
  const { wording, input } = context;
  const { accountTerms: terms } = wording;
  const codings = [...input.codings.values()].filter(({ variable }) => !isHidden(context, variable));
  if (codings.length === 0) return [[terms.open, wording.openNone]];
  const help = helpIn(codings);
  const coders = new Set(codings.flatMap(codersOf));
  const helped = help.program + help.model + help.models.length > 0;
  return [
    [terms.open, wording.openSaid(coders.size, helped)],
    [terms.checked, checkedSaid(context, codings)],
    ...(helped ? [[terms.help, wording.helpSaid(help)] as const] : []),
  ];
}

function codersOf(coding: Coding): string[] {
  return coding.answers.flatMap((answer) => [
    ...answer.codes.filter((code) => code.accepted).map((code) => code.by),
    ...(answer.by === undefined ? [] : [answer.by]),
  ]);
}

/** What was suggested, whether somebody accepted it or not; a suggestion of unknown origin is the program's. */
function helpIn(codings: readonly Coding[]): Parameters<Context["wording"]["helpSaid"]>[0] {
  const given = codings.flatMap((coding) => coding.answers.flatMap((answer) => answer.codes));
  const suggested = given.filter((code) => code.suggestedBy !== undefined || !code.accepted);
  const model = suggested.filter((code) => code.suggestedBy === "model").length;
  return {
    program: suggested.length - model,
    model,
    models: modelsIn(codings),
    bulk: codings.filter((coding) => coding.bulk === undefined).flatMap(acceptedInBulk).length,
    bulks: codings.flatMap((coding) => (coding.bulk ?? []).map(bulkPart)),
  };
}

/** Each model once, with all it was asked for. */
function modelsIn(codings: readonly Coding[]): ModelPart[] {
  const parts = new Map<string, ModelPart>();
  for (const { model, recipient, for: kind } of codings.flatMap(({ models = [] }) => models)) {
    const name = JSON.stringify([model, recipient]);
    const before = parts.get(name)?.for ?? [];
    parts.set(name, {
      model,
      recipient,
      for: modelTasks.filter((one) => one === kind || before.includes(one)),
    });
  }
  return [...parts.values()];
}

function acceptedInBulk(coding: Coding): GivenCode[] {
  return coding.answers
    .flatMap((answer) => answer.codes)
    .filter((code) => code.accepted && code.inBulk === true);
}

function bulkPart({ answers, audit }: BulkAcceptance): BulkPart {
  const percent = (share: number): number => Math.round(share * 100);
  return { answers, right: audit.right, of: audit.of, from: percent(audit.from), to: percent(audit.to) };
}

function checkedSaid(context: Context, codings: readonly Coding[]): string {
  const { wording } = context;
  const measured = codings.flatMap((coding) => measuredOf(context, coding));
  const second = measured.filter((one) => one.kind === "second").map((one) => one.part);
  const again = measured.filter((one) => one.kind === "recheck").map((one) => one.part);
  return [
    second.length === 0 ? wording.uncheckedSaid : wording.checkedSaid(second),
    ...(again.length === 0 ? [] : [wording.recheckedSaid(again)]),
  ].join("; ");
}

interface Checked {
  readonly kind: Measured["kind"];
  readonly part: CheckedPart;
}

/** What each finished sample of a question told; a figure from elsewhere where only that is known. */
function measuredOf(context: Context, coding: Coding): Checked[] {
  const { wording, input } = context;
  const question = questionSaid(context, coding.variable);
  const of = coding.answers.filter((answer) => acceptedCodes(answer).length > 0 || answer.codes.length === 0);
  const samples = input.agreements.get(coding.variable)?.samples ?? [];
  const measured = samples.map(measureAgreement).filter((one) => one.answers > 0);
  if (measured.length === 0 && coding.agreement !== undefined) {
    const { answers, value, measure } = coding.agreement;
    const said = wording.measureSaid(measure, wording.decimal(value, 2));
    const part = { question, answers, of: of.length, agreement: said, differences: null, decided: 0 };
    return [{ kind: "second", part }];
  }
  return measured.map((one) => {
    // Answers that were picked for doubt agree less than the rest, so their α says nothing of all.
    const value = one.pickedBy === "doubt" ? null : one.themes;
    const agreement =
      value === null ? null : wording.measureSaid("krippendorff-alpha", wording.decimal(value, 2));
    const decided = one.differences.filter((difference) => difference.decided !== undefined).length;
    const { kind, answers, differences } = one;
    const part = { question, answers, of: of.length, agreement, differences: differences.length, decided };
    return { kind, part };
  });
}

function questionSaid(context: Context, variable: string): string {
  const question = context.questions.find((candidate) =>
    definitionOf(candidate)
      .variables(candidate)
      .some(({ code }) => code === variable),
  );
  const other = question !== undefined && question.code !== variable;
  return context.wording.atQuestion(question === undefined ? variable : context.nameOf(question.code), other);
}
