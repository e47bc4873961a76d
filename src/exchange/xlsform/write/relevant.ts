import type { Question } from "../../../questionnaire/model.ts";
import type { AnswerCondition, Condition } from "../../../questionnaire/routing.ts";
import { boundsWords } from "../../questionnaires/bounds.ts";
import { nameOf, rowName } from "./names.ts";

/** A condition in XLSForm's expressions (XPath, with `${name}` for an answer). */
export function relevantWords(condition: Condition, questions: ReadonlyMap<string, Question>): string {
  if ("all" in condition) return joined(condition.all, " and ", questions);
  if ("any" in condition) return joined(condition.any, " or ", questions);
  if ("not" in condition) return `not(${relevantWords(condition.not, questions)})`;
  const asked = questions.get(condition.question);
  return asked === undefined ? "false()" : answerWords(condition, asked);
}

function joined(parts: readonly Condition[], by: string, questions: ReadonlyMap<string, Question>): string {
  const [only, ...others] = parts.map((part) => relevantWords(part, questions));
  if (only === undefined) return by === " or " ? "false()" : "true()";
  return others.length === 0 ? only : `(${[only, ...others].join(by)})`;
}

function answerWords(condition: AnswerCondition, asked: Question): string {
  const { row, answered } = condition;
  if (asked.type !== "grid") return tests(condition, asked, `\${${nameOf(asked.code)}}`);
  if (row !== undefined) return tests(condition, asked, `\${${rowName(asked.code, row)}}`);
  // Of a grid as a whole: in any of its rows.
  const each = asked.rows.map(({ code }) => tests(condition, asked, `\${${rowName(asked.code, code)}}`));
  return `(${each.join(answered === false ? " and " : " or ")})`;
}

function tests(condition: AnswerCondition, asked: Question, name: string): string {
  const { is, answered } = condition;
  if (answered === false) return `${name} = ''`;
  const parts = [
    ...(is === undefined ? [] : [oneOf(name, is, asked)]),
    ...boundsWords(name, asked, condition, (codes) => oneOf(name, codes, asked)),
  ];
  const [only, ...others] = parts;
  if (only === undefined) return `${name} != ''`;
  return others.length === 0 ? only : `(${parts.join(" and ")})`;
}

function oneOf(name: string, codes: readonly string[], asked: Question): string {
  const several = asked.type === "several-answers" || asked.type === "ranking";
  const each = codes.map((code) => (several ? `selected(${name}, '${code}')` : `${name} = '${code}'`));
  const [only, ...others] = each;
  if (only === undefined) return "false()";
  return others.length === 0 ? only : `(${each.join(" or ")})`;
}
