import type { Question } from "../../../questionnaire/model.ts";
import type { AnswerCondition, Condition } from "../../../questionnaire/routing.ts";
import { nameOfOption } from "./names.ts";

/** A condition in SurveyJS's expressions. */
export function conditionWords(condition: Condition, questions: ReadonlyMap<string, Question>): string {
  if ("all" in condition) return joined(condition.all, " and ", questions);
  if ("any" in condition) return joined(condition.any, " or ", questions);
  if ("not" in condition) return `!(${conditionWords(condition.not, questions)})`;
  const asked = questions.get(condition.question);
  return asked === undefined ? NEVER : answerWords(condition, asked);
}

/** What holds for nobody. */
const NEVER = "1 = 2";

function joined(parts: readonly Condition[], by: string, questions: ReadonlyMap<string, Question>): string {
  const [only, ...others] = parts.map((part) => conditionWords(part, questions));
  if (only === undefined) return by === " or " ? NEVER : "1 = 1";
  return others.length === 0 ? only : `(${[only, ...others].join(by)})`;
}

function answerWords(condition: AnswerCondition, asked: Question): string {
  const { row, answered } = condition;
  if (asked.type !== "grid" || row !== undefined) {
    const name = row === undefined ? asked.code : `${asked.code}.${row}`;
    return tests(condition, asked, `{${name}}`);
  }
  // Of a grid as a whole: in any of its rows.
  const each = asked.rows.map(({ code }) => tests(condition, asked, `{${asked.code}.${code}}`));
  return `(${each.join(answered === false ? " and " : " or ")})`;
}

function tests({ is, answered, atLeast, atMost }: AnswerCondition, asked: Question, name: string): string {
  if (answered === false) return `${name} empty`;
  const parts: string[] = [];
  if (is !== undefined) parts.push(oneOf(name, is, asked));
  if (atLeast !== undefined || atMost !== undefined) parts.push(between(name, asked, atLeast, atMost));
  if (parts.length === 0) parts.push(`${name} notempty`);
  const [only, ...others] = parts;
  return others.length === 0 ? (only ?? "") : `(${parts.join(" and ")})`;
}

function oneOf(name: string, codes: readonly string[], asked: Question): string {
  const values = codes.map((code) => valueWords(nameOfOption(asked, code)));
  const [only, ...others] = values;
  if (only === undefined) return NEVER;
  const several = asked.type === "several-answers" || asked.type === "ranking";
  if (others.length > 0) return `${name} anyof [${values.join(", ")}]`;
  return several ? `${name} contains ${only}` : `${name} = ${only}`;
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
  return parts.join(" and ");
}

function valueWords(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
