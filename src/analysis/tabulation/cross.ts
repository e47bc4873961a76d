import type { Code } from "../../questionnaire/code.ts";
import type { AskedQuestion, OneAnswer } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import { FIRST_CATEGORY } from "../../responses/status.ts";
import type { Tallies, Tally } from "../../responses/tally.ts";
import { baseOf } from "./base.ts";
import { chosen, countedVariables } from "./tabulate.ts";
import type { AnswerOrder, CrossGroup, CrossTable } from "./table.ts";

/**
 * A closed question by a background question, before protection. A question with rows gives a table a row. Who did
 * not answer the background question is in no group, and so in no row.
 */
export async function crossTabulate(
  question: AskedQuestion,
  by: OneAnswer,
  tallies: Tallies,
): Promise<CrossTable[]> {
  const variables = countedVariables(question);
  const tallied = await tallies.tally({ variables: variables.map((variable) => variable.code), by: by.code });
  const groups = by.options.map((option) => option.code);
  if (definitionOf(question).summary === "multiple") {
    return [
      {
        subject: question.code,
        kind: "multiple",
        by: by.code,
        answers: variables.map((variable) => variable.part ?? ""),
        ordered: false,
        classes: [],
        groups: groups.map((code, g) => multipleGroup(code, g, tallied)),
      },
    ];
  }
  return variables.map((variable, v) => ({
    subject: variable.code,
    kind: "distribution",
    by: by.code,
    answers: variable.categories.map((category) => category.code),
    ...orderOf(question, variable),
    groups: groups.map((code, g) => distributionGroup(code, groupCells(tallied[v], g))),
  }));
}

/** How the answers in a column may be merged. */
export function orderOf(question: AskedQuestion, { level }: Variable): AnswerOrder {
  const apart =
    "scale" in question && question.scale.dontKnow !== undefined ? [question.scale.dontKnow.code] : [];
  return { ordered: level === "ordinal", classes: classesOf(question), apart };
}

/** Five points become three, both sides and the middle. "Weet ik niet" stays apart: it is never merged with the middle. */
export function classesOf(question: AskedQuestion): Code[][] {
  if (!("scale" in question)) return [];
  const { points, middle, dontKnow } = question.scale;
  const codes = points.map((point) => point.code);
  const at = middle === undefined ? -1 : codes.indexOf(middle);
  if (at < 0) return [];
  const apart = dontKnow === undefined ? [] : [[dontKnow.code]];
  return [codes.slice(0, at), codes.slice(at, at + 1), codes.slice(at + 1), ...apart];
}

function groupCells(tally: Tally | undefined, group: number): readonly number[] {
  return tally?.counts[FIRST_CATEGORY + group] ?? [];
}

function distributionGroup(code: Code, cells: readonly number[]): CrossGroup {
  return { code, counts: cells.slice(FIRST_CATEGORY), base: baseOf(cells) };
}

function multipleGroup(code: Code, group: number, tallied: readonly Tally[]): CrossGroup {
  return {
    code,
    counts: tallied.map((tally) => chosen(groupCells(tally, group))),
    base: baseOf(groupCells(tallied[0], group)),
  };
}
