import type { Question } from "../../../questionnaire/model.ts";
import type { AnswerCondition, Condition } from "../../../questionnaire/routing.ts";
import { boundsWords } from "../../questionnaires/bounds.ts";
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

function tests(condition: AnswerCondition, asked: Question, name: string): string {
  const { is, answered } = condition;
  if (answered === false) return `${name} empty`;
  const parts = [
    ...(is === undefined ? [] : [oneOf(name, is, asked)]),
    ...boundsWords(name, asked, condition, (codes) => oneOf(name, codes, asked)),
  ];
  const [only, ...others] = parts;
  if (only === undefined) return `${name} notempty`;
  return others.length === 0 ? only : `(${parts.join(" and ")})`;
}

function oneOf(name: string, codes: readonly string[], asked: Question): string {
  const values = codes.map((code) => valueWords(nameOfOption(asked, code)));
  const [only, ...others] = values;
  if (only === undefined) return NEVER;
  const several = asked.type === "several-answers" || asked.type === "ranking";
  if (others.length > 0) return `${name} anyof [${values.join(", ")}]`;
  return several ? `${name} contains ${only}` : `${name} = ${only}`;
}

function valueWords(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
