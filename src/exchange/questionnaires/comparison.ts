import type { Code } from "../../questionnaire/code.ts";
import type { Condition } from "../../questionnaire/routing.ts";

/** What a name in another program's condition stands for. */
export interface RoutedVariable {
  readonly question: Code;
  /** The row of a grid. */
  readonly row?: Code;
  /** `choice`: one of its answers; `option`: whether this one was chosen; a number; or words. */
  readonly holds: "choice" | "option" | "number" | "text";
  /** For `option`: which. */
  readonly part?: Code;
  /** The answers by what the program calls them; for `option` what says that it was chosen. */
  readonly answers: ReadonlyMap<string, Code>;
}

export type Comparing = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** The condition that a comparison says; undefined where routing of ours cannot say it. */
export function comparison(variable: RoutedVariable, sign: Comparing, value: string): Condition | undefined {
  if (value === "" && (sign === "==" || sign === "!=")) return answered(variable, sign === "!=");
  switch (variable.holds) {
    case "number":
      return ofNumber(variable, sign, value);
    case "choice":
      return ofChoice(variable, sign, value);
    case "option":
      return ofOption(variable, sign, value);
    default:
      return undefined;
  }
}

/** Whether anything was answered; of an option, whether it was chosen. */
export function answered(variable: RoutedVariable, is: boolean): Condition {
  const { part } = variable;
  if (part === undefined) return { ...whose(variable), answered: is };
  const chosen: Condition = { ...whose(variable), is: [part] };
  return is ? chosen : { not: chosen };
}

function whose({ question, row }: RoutedVariable): { readonly question: Code; readonly row?: Code } {
  return row === undefined ? { question } : { question, row };
}

function ofNumber(variable: RoutedVariable, sign: Comparing, value: string): Condition | undefined {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return undefined;
  const own = whose(variable);
  const given: Condition = { ...own, answered: true };
  switch (sign) {
    case "==":
      return { ...own, atLeast: number, atMost: number };
    case "!=":
      return { not: { ...own, atLeast: number, atMost: number } };
    case ">=":
      return { ...own, atLeast: number };
    case "<=":
      return { ...own, atMost: number };
    case ">":
      return { all: [given, { not: { ...own, atMost: number } }] };
    case "<":
      return { all: [given, { not: { ...own, atLeast: number } }] };
  }
}

function ofChoice(variable: RoutedVariable, sign: Comparing, value: string): Condition | undefined {
  const { answers } = variable;
  const holds = tests[sign];
  const fitting = [...answers].filter(([name]) => holds(name, value)).map(([, code]) => code);
  const own = whose(variable);
  if (sign === "!=") {
    const equal = [...answers].find(([name]) => tests["=="](name, value))?.[1];
    return equal === undefined ? undefined : { not: { ...own, is: [equal] } };
  }
  return fitting.length === 0 ? undefined : { ...own, is: [...new Set(fitting)] };
}

function ofOption(variable: RoutedVariable, sign: Comparing, value: string): Condition | undefined {
  if (!variable.answers.has(value) || (sign !== "==" && sign !== "!=")) return undefined;
  return answered(variable, sign === "==");
}

const numeric = (a: string, b: string): boolean =>
  [a, b].every((one) => one.trim() !== "" && Number.isFinite(Number(one)));
const ordering =
  (holds: (a: number, b: number) => boolean) =>
  (a: string, b: string): boolean =>
    numeric(a, b) && holds(Number(a), Number(b));

const tests: Readonly<Record<Comparing, (a: string, b: string) => boolean>> = {
  "==": (a, b) => a === b || (numeric(a, b) && Number(a) === Number(b)),
  "!=": (a, b) => a !== b,
  "<": ordering((a, b) => a < b),
  "<=": ordering((a, b) => a <= b),
  ">": ordering((a, b) => a > b),
  ">=": ordering((a, b) => a >= b),
};
