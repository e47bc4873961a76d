import type { Question } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import type { Voice } from "../../text.ts";
import { say } from "../../text.ts";
import type { DichotomySet } from "./model.ts";
import { plainNames } from "./plain-names.ts";
import type { LabelledWords } from "./words.ts";

/**
 * What belongs together: the options of a question with several answers, and the themes of coded answers. Sets of one
 * variable are none.
 */
export function pollSets(
  questions: ReadonlyMap<string, Question>,
  variables: readonly Variable[],
  nameOf: (code: string) => string,
  voice: Voice,
  words: LabelledWords,
): DichotomySet[] {
  const members = new Map<string, { label: string; variables: string[] }>();
  for (const variable of variables) {
    const question = questions.get(variable.question);
    if (question === undefined || variable.level !== "dichotomous") continue;
    const [coded = "", theme] = variable.code.split(":");
    if (theme === undefined && definitionOf(question).summary !== "multiple") continue;
    const key = theme === undefined ? question.code : `${coded}_codes`;
    const text = say(question.text, voice);
    const set = members.get(key) ?? { label: theme === undefined ? text : words.themes(text), variables: [] };
    members.set(key, set);
    set.variables.push(nameOf(variable.code));
  }
  const sets = [...members].filter(([, { variables }]) => variables.length > 1);
  const names = plainNames(sets.map(([key]) => key));
  return sets.map(([, { label, variables }], i) => ({
    kind: "dichotomies",
    name: `$${names[i] ?? ""}`,
    label,
    variables,
    counted: "1",
    namedBy: "variables",
    labelOfVariable: false,
  }));
}
