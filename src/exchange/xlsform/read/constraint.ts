import { parseExpression, type Expression } from "../../forms/expression/parse.ts";
import type { Shape } from "../../forms/model.ts";

/** The bounds that a constraint puts on an answer, as far as it is understood. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Answers that may not stand beside another. */
  readonly exclusive: readonly string[];
  /** Whether something in it was not understood. */
  readonly partly: boolean;
}

type Found = Limits & { readonly alone?: string };

/** Reads a constraint: parts that "and" joins, each a bound of the answer itself. */
export function boundsIn(written: string, shape: Shape): Bounds {
  const expression = parseExpression(written);
  const parts =
    expression === undefined ? [undefined] : conjuncts(expression).map((part) => bound(part, shape));
  const known = parts.filter((part) => part !== undefined);
  const bounds = known.map(withoutAlone).reduce(together, {});
  return {
    ...bounds,
    exclusive: known.flatMap(({ alone }) => alone ?? []),
    partly: known.length < parts.length,
  };
}

/** Bounds that both hold: of two of a kind the one that decides. */
export function together(one: Limits, other: Limits): Limits {
  const both: Limits = {};
  for (const name of NAMES) {
    const known = [one[name], other[name]].filter((limit) => limit !== undefined);
    const decides = name === "min" || name === "atLeast" ? Math.max : Math.min;
    if (known.length > 0) both[name] = decides(...known);
  }
  return both;
}

const NAMES = ["min", "max", "maxLength", "atLeast", "atMost"] as const;

type Limits = { [name in (typeof NAMES)[number]]?: number };

function withoutAlone({ alone: _, ...bounds }: Found): Limits {
  return bounds;
}

function conjuncts(expression: Expression): readonly Expression[] {
  return expression.kind === "joined" && expression.by === "and"
    ? expression.parts.flatMap(conjuncts)
    : [expression];
}

const MIRRORED: ReadonlyMap<string, string> = new Map([
  ["<", ">"],
  ["<=", ">="],
  [">", "<"],
  [">=", "<="],
  ["=", "="],
]);

function bound(expression: Expression, shape: Shape): Found | undefined {
  if (expression.kind === "not") return loneChoice(expression.of, shape);
  if (expression.kind !== "compared") return undefined;
  const { sign, left, right } = expression;
  if (right.kind === "value" && typeof right.value === "number")
    return compared(left, sign, right.value, shape);
  const mirrored = MIRRORED.get(sign);
  if (left.kind !== "value" || typeof left.value !== "number" || mirrored === undefined) return undefined;
  return compared(right, mirrored, left.value, shape);
}

function compared(of: Expression, sign: string, number: number, shape: Shape): Found | undefined {
  const range = rangeOf(sign, number, shape.type === "number" ? 10 ** -(shape.decimals ?? 0) : 1);
  if (range === undefined) return undefined;
  const [low, high] = range;
  const named = (least: string, most: string): Found => ({
    ...(low === undefined ? {} : { [least]: low }),
    ...(high === undefined ? {} : { [most]: high }),
  });
  if (of.kind === "self") return shape.type === "number" ? named("min", "max") : undefined;
  if (of.kind !== "call" || of.of.length !== 1 || of.of[0]?.kind !== "self") return undefined;
  if (of.name === "count-selected" && shape.type === "several-answers") return named("atLeast", "atMost");
  const isText = shape.type === "short-text" || shape.type === "open-text";
  return of.name === "string-length" && isText && low === undefined ? named("", "maxLength") : undefined;
}

/** The lowest and highest number that fit; a step beyond where the number itself does not. */
function rangeOf(
  sign: string,
  number: number,
  step: number,
): readonly [number | undefined, number | undefined] | undefined {
  const beside = (by: number) => Number((number + by).toFixed(10));
  switch (sign) {
    case ">=":
      return [number, undefined];
    case "<=":
      return [undefined, number];
    case ">":
      return [beside(step), undefined];
    case "<":
      return [undefined, beside(-step)];
    case "=":
      return [number, number];
    default:
      return undefined;
  }
}

/** `not(selected(., 'none') and count-selected(.) > 1)`: an answer that stands alone. */
function loneChoice(expression: Expression, shape: Shape): Found | undefined {
  if (shape.type !== "several-answers" || expression.kind !== "joined" || expression.by !== "and")
    return undefined;
  const [chosen, counted, ...more] = expression.parts;
  if (more.length > 0 || chosen?.kind !== "call" || chosen.name !== "selected") return undefined;
  const [self, choice] = chosen.of;
  if (self?.kind !== "self" || choice?.kind !== "value" || counted?.kind !== "compared") return undefined;
  const { left, sign, right } = counted;
  const above = right.kind === "value" ? `${sign} ${String(right.value)}` : "";
  const counts = left.kind === "call" && left.name === "count-selected";
  return counts && (above === "> 1" || above === ">= 2") ? { alone: String(choice.value) } : undefined;
}
