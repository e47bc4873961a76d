import type { FormCondition, FormTest, Sign, TestKind } from "../model.ts";
import { parseExpression, type Expression } from "./parse.ts";

/** What a function over answers means, where a program's language has it. */
export type Calls = (name: string, of: readonly Expression[]) => FormCondition | undefined;

/** A condition as it was written, with what of it is understood. */
export function routingOf(
  written: string,
  calls: Calls,
): { readonly written: string; readonly condition?: FormCondition } {
  const expression = parseExpression(written);
  const condition = expression === undefined ? undefined : conditionIn(expression, calls);
  return condition === undefined ? { written } : { written, condition };
}

/** The condition that an expression puts over answers; undefined where it does something else as well. */
export function conditionIn(expression: Expression, calls: Calls): FormCondition | undefined {
  switch (expression.kind) {
    case "joined": {
      const parts = expression.parts.map((part) => conditionIn(part, calls));
      const known = parts.filter((part) => part !== undefined);
      if (known.length < parts.length) return undefined;
      return expression.by === "and" ? { all: known } : { any: known };
    }
    case "not": {
      const inner = conditionIn(expression.of, calls);
      return inner === undefined ? undefined : { not: inner };
    }
    case "compared":
      return comparison(expression);
    case "call":
      return calls(expression.name, expression.of);
    default:
      return undefined;
  }
}

const MIRRORED: ReadonlyMap<string, string> = new Map([
  ["<", ">"],
  ["<=", ">="],
  [">", "<"],
  [">=", "<="],
  ["=", "="],
  ["!=", "!="],
]);

type Compared = Extract<Expression, { kind: "compared" }>;

function comparison({ sign, left, right }: Compared): FormCondition | undefined {
  if (left.kind === "answer") return tested(left.name, sign, right);
  const mirrored = MIRRORED.get(sign);
  if (right.kind === "answer" && mirrored !== undefined) return tested(right.name, mirrored, left);
  return left.kind === "call" ? counted(left, sign, right) : undefined;
}

function tested(question: string, sign: string, right: Expression): FormCondition | undefined {
  const test = (kind: TestKind): FormTest => ({ question, ...kind });
  if (sign === "empty") return test({ answered: false });
  if (sign === "notempty") return test({ answered: true });
  const values = valuesOf(right);
  const [first] = values ?? [];
  if (values === undefined || first === undefined) return undefined;
  const words = values.map(String);
  switch (sign) {
    case "=":
    case "!=": {
      if (right.kind === "list") return undefined;
      const is = first === "" ? test({ answered: false }) : test({ is: words, alone: true });
      return sign === "=" ? is : first === "" ? test({ answered: true }) : { not: is };
    }
    case "contains":
    case "anyof":
      return test({ is: words });
    case "notcontains":
    case "noneof":
      return { not: test({ is: words }) };
    case "allof":
      return { all: words.map((word) => test({ is: [word] })) };
    default: {
      const number = typeof first === "boolean" || first === "" ? NaN : Number(first);
      return Number.isNaN(number) || right.kind === "list" ? undefined : test({ sign: sign as Sign, number });
    }
  }
}

function valuesOf(expression: Expression): (string | number | boolean)[] | undefined {
  if (expression.kind === "value") return [expression.value];
  if (expression.kind === "call" && expression.of.length === 0 && /^(true|false)$/.test(expression.name))
    return [expression.name === "true"];
  if (expression.kind !== "list") return undefined;
  const found = expression.items.map((item) => (item.kind === "value" ? item.value : undefined));
  return found.every((value) => value !== undefined) ? found : undefined;
}

/** "How many were chosen is more than none" asks whether there is an answer; so does a text's length. */
function counted(
  { name, of: [first, ...others] }: Extract<Expression, { kind: "call" }>,
  sign: string,
  right: Expression,
): FormCondition | undefined {
  if (!/^(count-selected|string-length|count|length)$/.test(name) || others.length > 0) return undefined;
  if (first?.kind !== "answer" || right.kind !== "value") return undefined;
  const asked = `${sign} ${String(right.value)}`;
  const question = first.name;
  if (["> 0", ">= 1", "!= 0"].includes(asked)) return { question, answered: true };
  return ["= 0", "< 1", "<= 0"].includes(asked) ? { question, answered: false } : undefined;
}
