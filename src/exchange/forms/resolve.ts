import type { Code } from "../../questionnaire/code.ts";
import type { Question } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { answersIn, type AnswerCondition, type Condition } from "../../questionnaire/routing.ts";
import type { FormCondition, FormTest, Sign } from "./model.ts";

/** A question that was made, with the codes of the names its answers and rows have in the form. */
export interface MadeQuestion {
  readonly question: Question;
  readonly options: ReadonlyMap<string, Code>;
  readonly rows: ReadonlyMap<string, Code>;
}

/** Earlier questions, by their names in the form and by their codes. */
export interface Known {
  readonly byName: ReadonlyMap<string, MadeQuestion>;
  readonly byCode: ReadonlyMap<Code, Question>;
}

/** The condition in our codes; undefined where it asks something we cannot. */
export function resolve(condition: FormCondition, known: Known): Condition | undefined {
  if ("all" in condition) return joined(condition.all, known, (all) => ({ all }));
  if ("any" in condition) return joined(condition.any, known, (any) => ({ any }));
  if ("not" in condition) {
    const inner = resolve(condition.not, known);
    return inner === undefined ? undefined : { not: inner };
  }
  return "ours" in condition ? own(condition.ours, known) : resolveTest(condition, known);
}

/** A condition by our codes, where all it asks about is there. */
function own(condition: Condition, known: Known): Condition | undefined {
  const fits = answersIn(condition).every(({ question, row, is = [], ...rest }) => {
    const asked = known.byCode.get(question);
    if (asked === undefined || (is.length === 0 && Object.keys(rest).length === 0)) return false;
    const definition = definitionOf(asked);
    const possible = definition.choices(asked);
    return (
      is.every((code) => possible.includes(code)) &&
      (row === undefined || definition.rows?.(asked).includes(row) === true)
    );
  });
  return fits ? condition : undefined;
}

function joined(
  parts: readonly FormCondition[],
  known: Known,
  join: (parts: Condition[]) => Condition,
): Condition | undefined {
  const found = parts.map((part) => resolve(part, known)).filter((part) => part !== undefined);
  const [only] = found;
  if (only === undefined || found.length < parts.length) return undefined;
  return found.length === 1 ? only : join(found);
}

function resolveTest(test: FormTest, known: Known): Condition | undefined {
  const found = find(test, known);
  if (found === undefined || found.made.question.type === "explanation") return undefined;
  const { made, row } = found;
  const place = { question: made.question.code, ...(row === undefined ? {} : { row }) };
  if ("answered" in test) return { ...place, answered: test.answered };
  if ("sign" in test && !Number.isFinite(test.number)) return undefined;
  if ("sign" in test) return compared(place, test.sign, test.number, made);
  if (made.question.type === "number") return equalTo(place, test.is);
  if (test.alone === true && ["several-answers", "ranking"].includes(made.question.type)) return undefined;
  const is = test.is.map((name) => made.options.get(name));
  const codes = is.filter((code) => code !== undefined);
  return codes.length > 0 && codes.length === is.length ? { ...place, is: codes } : undefined;
}

/** A name, or the name of a grid with that of its row behind a point. */
function find(
  { question, row }: FormTest,
  known: Known,
): { readonly made: MadeQuestion; readonly row?: Code } | undefined {
  const made = known.byName.get(question);
  if (made !== undefined) {
    if (row === undefined) return { made };
    const code = made.rows.get(row);
    return code === undefined ? undefined : { made, row: code };
  }
  for (let at = question.lastIndexOf("."); at > 0; at = question.lastIndexOf(".", at - 1)) {
    const grid = known.byName.get(question.slice(0, at));
    const code = grid?.rows.get(question.slice(at + 1));
    if (grid !== undefined && code !== undefined) return { made: grid, row: code };
  }
  return undefined;
}

type Place = Pick<AnswerCondition, "question" | "row">;

function equalTo(place: Place, values: readonly string[]): Condition | undefined {
  const numbers = values.map(Number);
  if (!numbers.every(Number.isFinite)) return undefined;
  const each = numbers.map((number): Condition => ({ ...place, atLeast: number, atMost: number }));
  const [only] = each;
  return each.length === 1 ? only : { any: each };
}

function compared(
  place: Place,
  sign: Sign,
  number: number,
  { question, options }: MadeQuestion,
): Condition | undefined {
  if (question.type === "number") {
    const step = 10 ** -(question.decimals ?? 0);
    if (sign === ">=" || sign === "<=")
      return { ...place, ...(sign === ">=" ? { atLeast: number } : { atMost: number }) };
    const beside = nextTo(number, step, sign);
    return { ...place, ...(sign === ">" ? { atLeast: beside } : { atMost: beside }) };
  }
  const fitting = [...options].filter(([name]) => name.trim() !== "" && holds(Number(name), sign, number));
  const numeric = [...options.keys()].some((name) => name.trim() !== "" && !Number.isNaN(Number(name)));
  return numeric && fitting.length > 0 ? { ...place, is: fitting.map(([, code]) => code) } : undefined;
}

/** The first number of so many decimals that lies beyond another. */
function nextTo(number: number, step: number, sign: ">" | "<"): number {
  const steps = number / step;
  const whole = Math.round(steps);
  const exact = Math.abs(steps - whole) < 1e-9;
  const next = sign === ">" ? (exact ? whole + 1 : Math.ceil(steps)) : exact ? whole - 1 : Math.floor(steps);
  return Number((next * step).toFixed(10));
}

function holds(value: number, sign: Sign, number: number): boolean {
  if (sign === ">") return value > number;
  if (sign === ">=") return value >= number;
  return sign === "<" ? value < number : value <= number;
}
