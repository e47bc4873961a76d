import type { Condition } from "../../../questionnaire/routing.ts";
import {
  answered,
  comparison,
  type Comparing,
  type RoutedVariable,
} from "../../questionnaires/comparison.ts";
import { readExpression, type Expression } from "./expression.ts";
import type { Row } from "./document.ts";

/** Finds what a name in an expression stands for, among the questions asked before. */
export type FindVariable = (name: string) => RoutedVariable | undefined;

export interface Routed {
  /** Undefined where everybody is asked. */
  readonly when?: Condition;
}

/** What an expression says of who is asked; undefined where routing of ours cannot say it. */
export function routingOf(written: string, find: FindVariable): Routed | undefined {
  const expression = readExpression(written);
  return expression === undefined ? undefined : conditionOf(expression, find);
}

function conditionOf(expression: Expression, find: FindVariable): Routed | undefined {
  switch (expression.kind) {
    case "always":
      return {};
    case "and":
    case "or":
      return joined(expression.kind, expression.parts, find);
    case "not": {
      const inner = conditionOf(expression.part, find);
      return inner?.when === undefined ? undefined : { when: negated(inner.when) };
    }
    case "empty": {
      const variable = find(plainName(expression.name));
      return variable === undefined ? undefined : { when: answered(variable, false) };
    }
    case "compare": {
      const variable = find(plainName(expression.name));
      const when =
        variable === undefined ? undefined : comparison(variable, expression.sign, expression.value);
      return when === undefined ? undefined : { when };
    }
  }
}

function joined(kind: "and" | "or", parts: readonly Expression[], find: FindVariable): Routed | undefined {
  const routes = parts.map((part) => conditionOf(part, find));
  const conditions: Condition[] = [];
  for (const route of routes) {
    if (route === undefined) return undefined;
    if (route.when !== undefined) conditions.push(route.when);
    else if (kind === "or") return {};
  }
  return conditions.length === 0 ? {} : { when: both(kind, conditions) };
}

function both(kind: "and" | "or", conditions: readonly Condition[]): Condition {
  const [first] = conditions;
  if (first !== undefined && conditions.length === 1) return first;
  return kind === "and" ? { all: conditions } : { any: conditions };
}

function negated(condition: Condition): Condition {
  if ("not" in condition) return condition.not;
  const { answered: is, ...rest } = "question" in condition ? condition : { answered: undefined };
  const plain =
    "question" in condition && Object.keys(rest).every((key) => key === "question" || key === "row");
  return plain && is !== undefined ? { ...condition, answered: !is } : { not: condition };
}

/** Without what says how the value is to be taken: Q1.NAOK, that.value. */
function plainName(name: string): string {
  return name.replace(/\.(NAOK|valueNAOK|value|code|shown)$/i, "");
}

const METHODS: Readonly<Record<string, Comparing>> = {
  "==": "==",
  "!=": "!=",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

/**
 * Conditions of versions before 1.92, a row each: those of one scenario hold together, but for several about the same
 * question, of which one is enough; one scenario is enough.
 */
export function routingOfRows(rows: readonly Row[], find: FindVariable): Routed | undefined {
  const scenarios = [...Map.groupBy(rows, (row) => row.get("scenario") ?? "1").values()];
  const conditions = scenarios.map((scenario) => {
    const questions = [...Map.groupBy(scenario, (row) => row.get("cqid") ?? "").values()];
    const each = questions.map((own) =>
      allOf(
        own.map((row) => ofRow(row, find)),
        "or",
      ),
    );
    return allOf(each, "and");
  });
  const when = allOf(conditions, "or");
  return when === undefined ? undefined : { when };
}

function allOf(conditions: readonly (Condition | undefined)[], kind: "and" | "or"): Condition | undefined {
  const known = conditions.filter((one) => one !== undefined);
  return known.length === 0 || known.length < conditions.length ? undefined : both(kind, known);
}

function ofRow(row: Row, find: FindVariable): Condition | undefined {
  const sign = METHODS[(row.get("method") ?? "").trim()];
  const variable = find((row.get("cfieldname") ?? "").replace(/^\+/, ""));
  if (sign === undefined || variable === undefined) return undefined;
  return comparison(variable, sign, (row.get("value") ?? "").trim());
}

/** Such rows as somebody would write them. */
export function sayRows(rows: readonly Row[]): string {
  return rows
    .map((row) =>
      ["cfieldname", "method", "value"]
        .map((name) => row.get(name) ?? "")
        .join(" ")
        .trim(),
    )
    .join("; ");
}
