import type { Code } from "../../../questionnaire/code.ts";
import type { AnswerCondition, Condition } from "../../../questionnaire/routing.ts";
import { OTHER, type NamedQuestion } from "./named.ts";

type Named = ReadonlyMap<Code, NamedQuestion>;

/** A condition as LimeSurvey writes relevance. */
export function sayCondition(condition: Condition, named: Named): string {
  if ("all" in condition) return sayAll(condition.all, "and", named);
  if ("any" in condition) return sayAll(condition.any, "or", named);
  if ("not" in condition) return `!(${sayCondition(condition.not, named)})`;
  const question = named.get(condition.question);
  if (question === undefined) return "1";
  return joined(
    [sayIs(condition, question), sayAnswered(condition, question), sayBounds(condition, question)].filter(
      (one) => one !== undefined,
    ),
    "and",
  );
}

/** Nothing that must hold always does, and of nothing not one does. */
function sayAll(parts: readonly Condition[], word: "and" | "or", named: Named): string {
  if (parts.length === 0) return word === "and" ? "1" : "0";
  return joined(
    parts.map((part) => sayCondition(part, named)),
    word,
  );
}

function joined(parts: readonly string[], word: "and" | "or"): string {
  return parts.length === 1 ? (parts[0] ?? "1") : parts.map((part) => `(${part})`).join(` ${word} `);
}

/** The names under which LimeSurvey keeps the answers that a condition speaks of. */
function fieldsOf({ row }: AnswerCondition, { question, name, parts }: NamedQuestion): string[] {
  if (question.type === "ranking") return [`${name}_1`];
  if (question.type !== "grid") return [name];
  const rows = row === undefined ? [...parts.values()] : [parts.get(row) ?? ""];
  return rows.map((part) => `${name}_${part}`);
}

function sayIs(condition: AnswerCondition, named: NamedQuestion): string | undefined {
  const { is } = condition;
  if (is === undefined) return undefined;
  if (is.length === 0) return "0";
  const { question, name, parts, answers } = named;
  if (question.type === "several-answers") {
    return joined(
      is.map((code) => sayChosen(name, parts.get(code) ?? "")),
      "or",
    );
  }
  const places = question.type === "ranking" ? (question.places ?? question.options.length) : 0;
  const fields =
    question.type === "ranking"
      ? Array.from({ length: places }, (_, i) => `${name}_${i + 1}`)
      : fieldsOf(condition, named);
  return joined(
    is.flatMap((code) => fields.map((field) => `${field}.NAOK == "${answers.get(code) ?? ""}"`)),
    "or",
  );
}

function sayChosen(name: string, part: string): string {
  return part === OTHER ? `!is_empty(${name}_${OTHER}.NAOK)` : `${name}_${part}.NAOK == "Y"`;
}

function sayAnswered(condition: AnswerCondition, named: NamedQuestion): string | undefined {
  const { answered } = condition;
  if (answered === undefined) return undefined;
  const { question, name, parts } = named;
  const given =
    question.type === "several-answers"
      ? [...parts.values()].map((part) => sayChosen(name, part))
      : fieldsOf(condition, named).map((field) => `!is_empty(${field}.NAOK)`);
  return answered ? joined(given, "or") : `!(${joined(given, "or")})`;
}

function sayBounds(condition: AnswerCondition, named: NamedQuestion): string | undefined {
  const { atLeast = -Infinity, atMost = Infinity } = condition;
  if (condition.atLeast === undefined && condition.atMost === undefined) return undefined;
  const { question, name, answers } = named;
  if (question.type === "number") {
    const bounds = [
      ...(condition.atLeast === undefined ? [] : [`${name}.NAOK >= ${atLeast}`]),
      ...(condition.atMost === undefined ? [] : [`${name}.NAOK <= ${atMost}`]),
    ];
    return joined([`!is_empty(${name}.NAOK)`, ...bounds], "and");
  }
  if (!("scale" in question)) return "0";
  // Without its row a grid has no value, so no bound can hold.
  const fields = question.type === "grid" && condition.row === undefined ? [] : fieldsOf(condition, named);
  const fitting = question.scale.points.filter(({ value }) => value >= atLeast && value <= atMost);
  const said = fields.flatMap((field) =>
    fitting.map(({ code }) => `${field}.NAOK == "${answers.get(code) ?? ""}"`),
  );
  return said.length === 0 ? "0" : joined(said, "or");
}
