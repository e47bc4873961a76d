import type { Question } from "../../../questionnaire/model.ts";
import type { AnswerCondition, Condition } from "../../../questionnaire/routing.ts";
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

function tests({ is, answered, atLeast, atMost }: AnswerCondition, asked: Question, name: string): string {
  if (answered === false) return `${name} = ''`;
  const parts = [
    ...(is === undefined ? [] : [oneOf(name, is, asked)]),
    ...(atLeast === undefined && atMost === undefined ? [] : [between(name, asked, atLeast, atMost)]),
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

function between(name: string, asked: Question, atLeast = -Infinity, atMost = Infinity): string {
  if (asked.type === "scale" || asked.type === "grid") {
    const fitting = asked.scale.points.filter(({ value }) => value >= atLeast && value <= atMost);
    return oneOf(
      name,
      fitting.map(({ code }) => code),
      asked,
    );
  }
  const parts = [
    ...(atLeast === -Infinity ? [] : [`${name} >= ${atLeast}`]),
    ...(atMost === Infinity ? [] : [`${name} <= ${atMost}`]),
  ];
  return parts.length === 2 ? `(${parts.join(" and ")})` : (parts[0] ?? `${name} != ''`);
}
