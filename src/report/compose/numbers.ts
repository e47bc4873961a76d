import type { PublishedNumber } from "../../analysis/disclosure/model.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { STATUS_MARKS } from "../../responses/status.ts";
import type { LabelledNumber } from "../model.ts";
import type { Context } from "./context.ts";
import { backgroundOf } from "./context.ts";
import { joinLabels, labelOf } from "./labels.ts";
import { percentOf } from "./rows.ts";

/** Every published number with its words: the rows of the public data set. */
export function labelledNumbers(context: Context): LabelledNumber[] {
  const bySubject = new Map(
    context.questions.flatMap((question) =>
      subjectsOf(context, question).map((subject) => [subject, question] as const),
    ),
  );
  const ns = baseSizes(context.input.publication.numbers);
  return context.input.publication.numbers.map((number) => {
    const question = bySubject.get(number.subject);
    const isBase = number.answers.length !== 1 && number.by === null;
    const n = isBase ? null : (ns.get(baseKey(number)) ?? null);
    const percentages = n !== null && n >= context.input.series.smallN;
    return {
      ...number,
      question: question?.code ?? number.subject,
      questionLabel: question === undefined ? context.wording.participants : context.say(question.text),
      answerLabel: answerLabel(context, question, number),
      byLabel: number.by === null ? null : context.shortOf(number.by),
      groupLabel: groupLabel(context, number),
      n,
      percent:
        n === null || number.answers[0]?.startsWith("#") === true
          ? null
          : percentOf(number.count, n, percentages),
    };
  });
}

function subjectsOf(context: Context, question: AskedQuestion): string[] {
  const counted = context.input.tables.get(question.code)?.counts.map((counts) => counts.subject) ?? [];
  const variables = definitionOf(question)
    .variables(question)
    .map((variable) => variable.code);
  return [question.code, ...counted, ...variables];
}

const NO_ANSWER_MARKS = {
  skipped: "#skipped",
  notAsked: STATUS_MARKS["not-asked"],
  brokeOff: STATUS_MARKS["broke-off"],
};

/** The number a count is a part of: everybody who answered, in the same groups. */
function baseSizes(numbers: readonly PublishedNumber[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const number of numbers) {
    const isBase = number.answers.length > 1 && !number.answers.some((answer) => answer.startsWith("#"));
    const known = sizes.get(baseKey(number)) ?? -1;
    if (isBase && number.count > known) sizes.set(baseKey(number), number.count);
  }
  return sizes;
}

function baseKey({ subject, by, groups }: PublishedNumber): string {
  return JSON.stringify([subject, by, groups]);
}

function answerLabel(context: Context, question: AskedQuestion | undefined, number: PublishedNumber): string {
  const labels = number.answers.map(
    (code) => statusLabel(context, code) ?? wordsOf(context, question, number, code),
  );
  if (labels.length === 1) return labels[0] ?? "";
  if (isEverybody(number)) return context.wording.answered;
  return joinLabels(labels, context.wording.or);
}

/** More answers than one without a group: everybody who answered. */
function isEverybody(number: PublishedNumber): boolean {
  return number.by === null;
}

function statusLabel({ wording }: Context, code: string): string | undefined {
  if (code === NO_ANSWER_MARKS.skipped) return wording.statuses.skipped;
  if (code === NO_ANSWER_MARKS.notAsked) return wording.statuses.notAsked;
  return code === NO_ANSWER_MARKS.brokeOff ? wording.statuses.brokeOff : undefined;
}

function wordsOf(
  context: Context,
  question: AskedQuestion | undefined,
  number: PublishedNumber,
  code: string,
): string {
  const coding = context.input.codings.get(number.subject);
  for (const theme of coding?.themes ?? []) {
    if (theme.code === code) return context.say(theme.title);
    const point = theme.subpoints.find((candidate) => candidate.code === code);
    if (point !== undefined) return context.say(point.text);
  }
  return question === undefined ? code : labelOf(context, question, code);
}

function groupLabel(context: Context, { by, groups }: PublishedNumber): string {
  const question = by === null ? undefined : backgroundOf(context, by);
  if (question === undefined || groups.length === 0) return context.wording.total;
  return groups.map((code) => labelOf(context, question, code)).join(" + ");
}
