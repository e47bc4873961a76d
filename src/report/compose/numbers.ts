import {
  ANSWERED,
  COMPLETED,
  INVITED,
  NO_ANSWER_MARKS,
  UNKNOWN_GROUP,
} from "../../analysis/disclosure/marks.ts";
import type { PublishedNumber } from "../../analysis/disclosure/model.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
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
    const n = isMark(number) ? null : (ns.get(baseKey(number)) ?? null);
    const percentages = n !== null && n >= context.input.series.smallN;
    return {
      ...number,
      question: question?.code ?? number.subject,
      questionLabel: question === undefined ? context.wording.participants : context.say(question.text),
      answerLabel: answerLabel(context, question, number),
      byLabel: number.by === null ? null : context.shortOf(number.by),
      groupLabel: groupLabel(context, number),
      n,
      percent: n === null ? null : percentOf(number.count, n, percentages),
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

/** A base, or who took part: not a part of anything. */
function isMark({ answers }: PublishedNumber): boolean {
  return answers[0]?.startsWith("#") === true;
}

/** The number a count is a part of: everybody who answered, in the same groups. */
function baseSizes(numbers: readonly PublishedNumber[]): Map<string, number> {
  const bases = numbers.filter(({ answers }) => answers[0] === ANSWERED);
  return new Map(bases.map((number) => [baseKey(number), number.count]));
}

function baseKey({ subject, by, groups }: PublishedNumber): string {
  return JSON.stringify([subject, by, groups]);
}

function answerLabel(context: Context, question: AskedQuestion | undefined, number: PublishedNumber): string {
  const labels = number.answers.map(
    (code) => markLabel(context, code) ?? wordsOf(context, question, number, code),
  );
  return labels.length === 1 ? (labels[0] ?? "") : joinLabels(labels, context.wording.or);
}

function markLabel({ wording }: Context, code: string): string | undefined {
  const [completed, invited] = wording.participantsColumns;
  const labels = new Map<string, string>([
    [ANSWERED, wording.answered],
    [STATUS_MARK.skipped, wording.statuses.skipped],
    [STATUS_MARK.notAsked, wording.statuses.notAsked],
    [STATUS_MARK.brokeOff, wording.statuses.brokeOff],
    [COMPLETED, completed],
    [INVITED, invited],
  ]);
  return labels.get(code);
}

const [skipped, notAsked, brokeOff] = NO_ANSWER_MARKS;
const STATUS_MARK = { skipped, notAsked, brokeOff };

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
  return groups
    .map((code) => (code === UNKNOWN_GROUP ? context.wording.groupUnknown : labelOf(context, question, code)))
    .join(" + ");
}
