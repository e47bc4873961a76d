import type { AskedQuestion } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Condition } from "../../questionnaire/routing.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import type { CodebookEntry } from "../model.ts";
import type { Context } from "./context.ts";
import { isHidden } from "./closed.ts";
import { sayBases } from "./spoken.ts";

/** What an analyst has to know of every variable that was published. */
export function codebookOf(context: Context): CodebookEntry[] {
  return context.questions
    .filter((question) => !isHidden(context, question.code))
    .flatMap((question) =>
      definitionOf(question)
        .variables(question)
        .filter((variable) => !isHidden(context, variable.code))
        .map((variable) => entryOf(context, question, variable)),
    );
}

function entryOf(context: Context, question: AskedQuestion, variable: Variable): CodebookEntry {
  const table = context.totals.get(variable.code) ?? context.totals.get(question.code);
  const wording = context.say(question.text);
  return {
    variable: variable.code,
    question: question.code,
    wording: variable.part === undefined ? wording : `${wording} – ${context.say(variable.label)}`,
    level: variable.level,
    options: variable.categories.map(({ code, label }) => ({ code, label: context.say(label) })),
    base: table === undefined ? "" : sayBases(context.wording, table.base),
    routing: routingOf(context, question),
    themes: (context.input.codings.get(variable.code)?.themes ?? []).map((theme) => ({
      code: theme.code,
      label: context.say(theme.title),
      subpoints: theme.subpoints.map((point) => context.say(point.text)),
    })),
  };
}

/** The routing as it is written, for who wants to check a base. */
function routingOf(context: Context, question: AskedQuestion): string | null {
  const page = context.input.questionnaire.pages.find((candidate) =>
    candidate.questions.some(({ code }) => code === question.code),
  );
  const conditions = [page?.when, question.when].filter((one): one is Condition => one !== undefined);
  return conditions.length === 0 ? null : conditions.map((one) => JSON.stringify(one)).join(" & ");
}
