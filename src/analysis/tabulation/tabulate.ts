import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import { FIRST_CATEGORY } from "../../responses/status.ts";
import type { NumberTally, Tallies, Tally } from "../../responses/tally.ts";
import { baseOf, participantsIn, sum } from "./base.ts";
import { locationOf } from "./location.ts";
import { numberClasses } from "./number-classes.ts";
import type { Counts, Location, QuestionTables } from "./table.ts";

/** The columns of a question that are counted: all but words. */
export function countedVariables(question: AskedQuestion): Variable[] {
  return definitionOf(question)
    .variables(question)
    .filter((variable) => variable.level !== "text");
}

/** Counts one question over everybody: tallies → counts with their four bases. */
export async function tabulate(question: AskedQuestion, tallies: Tallies): Promise<QuestionTables> {
  const summary = definitionOf(question).summary;
  const variables = countedVariables(question);
  const codes = variables.map((variable) => variable.code);
  const tables = { question: question.code, summary, classes: [] };
  if (summary === "numbers") {
    const [tally] = await tallies.tallyNumbers(codes);
    return { ...tables, ...tabulateNumbers(tally as NumberTally, decimalsOf(question)) };
  }
  const tallied = await tallies.tally({ variables: codes });
  if (summary === "multiple") {
    return { ...tables, counts: [multiple(question.code, variables, tallied)], locations: [null] };
  }
  const counts = variables.map((variable, i) => distribution(variable, cellsOf(tallied[i])));
  if (summary === "ranks") {
    const locations = counts.map((one, i) => location(variables[i], one));
    return {
      ...tables,
      counts: [firstPlaces(question.code, variables, counts), ...counts],
      locations: [null, ...locations],
    };
  }
  return { ...tables, counts, locations: counts.map((one, i) => location(variables[i], one)) };
}

/** One answer a participant: the counts add up to N. */
export function distribution(variable: Variable, cells: readonly number[]): Counts {
  return {
    subject: variable.code,
    kind: "distribution",
    answers: variable.categories.map(({ code }, i) => ({ code, count: cells[FIRST_CATEGORY + i] ?? 0 })),
    base: baseOf(cells),
  };
}

/**
 * Options that stand side by side. Every option's column tells the same base, because reading settled that an
 * answered question has all its options filled.
 */
export function multiple(subject: string, options: readonly Variable[], tallied: readonly Tally[]): Counts {
  return {
    subject,
    kind: "multiple",
    answers: options.map((option, i) => ({ code: option.part ?? "", count: chosen(cellsOf(tallied[i])) })),
    base: baseOf(cellsOf(tallied[0])),
  };
}

/**
 * How often each option was put first. Everybody who ranked gave one first place, so these add up to N; an option
 * that was not placed is no skipped question.
 */
function firstPlaces(subject: string, options: readonly Variable[], places: readonly Counts[]): Counts {
  const answers = options.map((option, i) => ({
    code: option.part ?? "",
    count: places[i]?.answers[0]?.count ?? 0,
  }));
  const answered = sum(answers.map((answer) => answer.count));
  const { notAsked = 0, brokeOff = 0 } = places[0]?.base ?? {};
  const all = places[0] === undefined ? 0 : participantsIn(places[0].base);
  const base = { answered, skipped: all - answered - notAsked - brokeOff, notAsked, brokeOff };
  return { subject, kind: "distribution", answers, base };
}

/** "1" of a dichotomy. */
export function chosen(cells: readonly number[]): number {
  return cells[FIRST_CATEGORY + 1] ?? 0;
}

function cellsOf(tally: Tally | undefined): readonly number[] {
  return tally?.counts[0] ?? [];
}

/** "Weet ik niet" has no value and stays out. */
function location(variable: Variable | undefined, counts: Counts): Location | null {
  const values = counts.answers.flatMap(({ count }, i): (readonly [number, number])[] => {
    const value = variable?.categories[i]?.value;
    return value === undefined ? [] : [[value, count]];
  });
  return values.length === 0 ? null : locationOf(values);
}

function tabulateNumbers(
  tally: NumberTally,
  decimals: number,
): Pick<QuestionTables, "counts" | "locations" | "classes"> {
  const classes = numberClasses(
    tally.values.map(([value]) => value),
    decimals,
  );
  const [skipped, notAsked, brokeOff] = tally.statuses;
  const answered = tally.values.reduce((total, [, count]) => total + count, 0);
  const answers = classes.map(({ code, from, to }) => ({
    code,
    count: tally.values.reduce((total, [value, n]) => total + (value >= from && value <= to ? n : 0), 0),
  }));
  const base = { answered, skipped, notAsked, brokeOff };
  const counts: Counts = { subject: tally.variable, kind: "distribution", answers, base };
  return { counts: [counts], locations: [locationOf(tally.values)], classes };
}

function decimalsOf(question: AskedQuestion): number {
  return "decimals" in question ? (question.decimals ?? 0) : 0;
}
