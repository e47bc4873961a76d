import type { Code } from "../../../questionnaire/code.ts";
import type { AskedQuestion } from "../../../questionnaire/model.ts";
import { definitionOf } from "../../../questionnaire/question-types/index.ts";
import type { Variable } from "../../../questionnaire/variables.ts";
import { codeVariable } from "../../../coding/code-variables.ts";
import { FIRST_CATEGORY } from "../../../responses/status.ts";
import { baseOf } from "../../tabulation/base.ts";
import { orderOf } from "../../tabulation/cross.ts";
import { chosen, countedVariables } from "../../tabulation/tabulate.ts";
import type { CellEquality, ChoiceLimits, JointTable } from "./model.ts";

/** Per variable, per group, its cells: the statuses and then its categories. */
type Cells = readonly (readonly (readonly number[])[])[];

interface Known {
  readonly routed: ReadonlySet<Code>;
  readonly someGroups: ReadonlySet<Code>;
  readonly themes: ReadonlyMap<string, readonly Code[]>;
}

/** The subjects of a question that routing leads to or past: all but words beside "Anders". */
export function subjectsOf(question: AskedQuestion): string[] {
  const { summary } = definitionOf(question);
  if (summary === "multiple") return [question.code];
  const columns = definitionOf(question)
    .variables(question)
    .filter(({ text }) => text !== "other")
    .map(({ code }) => code);
  return summary === "ranks" ? [question.code, ...columns] : columns;
}

/** Every subject that is counted of a question. */
export function jointSubjects(question: AskedQuestion): string[] {
  return [...subjectsOf(question), ...textsOf(question).map(({ code }) => code)];
}

/** Everything that is counted of a question, per group. */
export async function jointTables(
  question: AskedQuestion,
  known: Known,
  cellsOf: (variables: readonly string[]) => Promise<Cells>,
): Promise<JointTable[]> {
  const about = { routed: known.routed.has(question.code), someGroups: known.someGroups.has(question.code) };
  const variables = countedVariables(question);
  const cells = await cellsOf(variables.map(({ code }) => code));
  const tables: JointTable[] = [];
  if (definitionOf(question).summary === "multiple") {
    tables.push({ ...about, ...optionsTable(question, variables, cells) });
  } else {
    tables.push(
      ...variables.map((variable, v) => ({
        ...about,
        ...columnTable(variable, cells[v] ?? []),
        order: orderOf(question, variable),
      })),
    );
  }
  if (definitionOf(question).summary === "ranks")
    tables.push({ ...about, ...firstPlaces(question, variables, cells) });
  for (const variable of textsOf(question)) {
    const themes = known.themes.get(variable.code) ?? [];
    const codes = themes.map((theme) => codeVariable(variable.code, theme));
    const [words = [], ...carried] = await cellsOf([variable.code, ...codes]);
    const groups = words.map((one, g) => ({
      counts: carried.map((theme) => chosen(theme[g] ?? [])),
      base: baseOf(one),
    }));
    tables.push({ ...about, subject: variable.code, kind: "themes", answers: themes, groups });
  }
  return tables;
}

function textsOf(question: AskedQuestion): Variable[] {
  return definitionOf(question)
    .variables(question)
    .filter(({ level }) => level === "text");
}

type Counted = Pick<JointTable, "subject" | "kind" | "answers" | "groups" | "limits">;

function columnTable({ code, categories }: Variable, cells: readonly (readonly number[])[]): Counted {
  return {
    subject: code,
    kind: "distribution",
    answers: categories.map((category) => category.code),
    groups: cells.map((group) => ({
      counts: group.slice(FIRST_CATEGORY, FIRST_CATEGORY + categories.length),
      base: baseOf(group),
    })),
  };
}

function optionsTable(question: AskedQuestion, options: readonly Variable[], cells: Cells): Counted {
  return {
    subject: question.code,
    kind: "multiple",
    answers: options.map(({ part = "" }) => part),
    limits: limitsOf(question),
    groups: (cells[0] ?? []).map((group, g) => ({
      counts: cells.map((option) => chosen(option[g] ?? [])),
      base: baseOf(group),
    })),
  };
}

/** How many of its options, rows or places somebody who answers a question fills. */
export function limitsOf(question: AskedQuestion): ChoiceLimits {
  if (question.type === "several-answers") {
    const { options, atLeast = 1, atMost = options.length } = question;
    const exclusive = options.filter((option) => option.exclusive === true).map(({ code }) => code);
    return { exclusive, atLeast: exclusive.length === 0 ? Math.max(1, atLeast) : 1, atMost };
  }
  return { exclusive: [], atLeast: 1, atMost: countedVariables(question).length };
}

/** Everybody who ranked put one option first. */
function firstPlaces(question: AskedQuestion, options: readonly Variable[], cells: Cells): Counted {
  return {
    subject: question.code,
    kind: "distribution",
    answers: options.map(({ part = "" }) => part),
    groups: (cells[0] ?? []).map((group, g) => {
      const counts = options.map((_, o) => cells[o]?.[g]?.[FIRST_CATEGORY] ?? 0);
      const answered = counts.reduce((total, count) => total + count, 0);
      const { notAsked, brokeOff, ...rest } = baseOf(group);
      return {
        counts,
        base: { answered, notAsked, brokeOff, skipped: rest.answered + rest.skipped - answered },
      };
    }),
  };
}

/** How often an option was put first is told twice. */
export function placesEqualities(question: AskedQuestion): CellEquality[] {
  return countedVariables(question).map(({ code, part = "", categories }) => ({
    left: { subject: question.code, answers: [part] },
    right: { subject: code, answers: [categories[0]?.code ?? ""] },
  }));
}
