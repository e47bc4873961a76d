import type { Origin, OriginFigure } from "../../api/publication-parts.ts";
import { isAsked, questionsOf, type AskedQuestion } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import type { LabelledNumber } from "../../report/model.ts";
import { say } from "../../text.ts";
import type { MadeReport } from "../make-report.ts";

/** Where every published figure of an entry comes from; undefined where there is no such question or text. */
export function originOf({ report, poll }: MadeReport, entry: string): Origin | undefined {
  const question = questionsOf(poll.questionnaire)
    .filter(isAsked)
    .find((one) => one.code === entry || variablesOf(one).some(({ code }) => code === entry));
  if (question === undefined) return undefined;
  const block = report.blocks.find(({ id }) => id === entry);
  const subjects = subjectsOf(question, entry);
  const figures = report.numbers
    .filter(({ subject, answers }) => subjects.has(subject) && answers[0]?.startsWith("#") !== true)
    .map((number) => figureOf(number, question));
  return {
    wording:
      block !== undefined && "wording" in block ? block.wording : say(question.text, report.meta.voice),
    participants: report.meta.participants,
    base:
      block?.kind === "open" ? block.base : block?.kind === "closed" ? (block.charts[0]?.base ?? null) : null,
    figures,
    table: report.meta.files.table,
    coders: codersOf(poll.codings.get(entry)?.answers ?? []),
  };
}

function variablesOf(question: AskedQuestion): readonly Variable[] {
  return definitionOf(question).variables(question);
}

/** A text variable counts for itself; a question with all its variables that are not text. */
function subjectsOf(question: AskedQuestion, entry: string): ReadonlySet<string> {
  const variables = variablesOf(question);
  if (variables.some(({ code, level }) => code === entry && level === "text")) return new Set([entry]);
  return new Set([
    question.code,
    ...variables.filter(({ level }) => level !== "text").map(({ code }) => code),
  ]);
}

function figureOf(number: LabelledNumber, question: AskedQuestion): OriginFigure {
  return {
    answer: number.answerLabel,
    group: number.by === null ? null : `${number.byLabel ?? number.by}: ${number.groupLabel}`,
    count: number.count,
    n: number.n,
    percent: number.percent,
    rule: [answerRule(number, question), groupRule(number)].filter((rule) => rule !== "").join(" · "),
  };
}

function answerRule({ subject, answers }: LabelledNumber, question: AskedQuestion): string {
  const variables = variablesOf(question);
  const own = variables.find(({ code }) => code === subject);
  if (own?.level === "text") return `coding/${subject}.json: ${answers.join(", ")}`;
  const options = variables.filter(
    ({ part, level }) => level === "dichotomous" && answers.includes(part ?? ""),
  );
  if (options.length > 0) return options.map(({ code }) => `${code} = 1`).join(", ");
  return `${subject} = ${answers.join(", ")}`;
}

function groupRule({ by, groups }: LabelledNumber): string {
  return by === null ? "" : `${by} = ${groups.join(", ")}`;
}

/** How many answers each coder gave an accepted code. */
function codersOf(
  answers: readonly { readonly codes: readonly { readonly by: string; readonly accepted: boolean }[] }[],
): Origin["coders"] {
  const counts = new Map<string, number>();
  for (const { codes } of answers) {
    const coders = new Set(codes.filter(({ accepted }) => accepted).map(({ by }) => by));
    for (const coder of coders) counts.set(coder, (counts.get(coder) ?? 0) + 1);
  }
  return [...counts].map(([coder, count]) => ({ coder, answers: count }));
}
