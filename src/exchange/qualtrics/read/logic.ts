import { wordsOfMarkup } from "../../forms/markup.ts";
import { fieldOf, isObject, wordsIn, type Json } from "../../forms/json.ts";
import type { FormCondition, Routing, Sign, TestKind } from "../../forms/model.ts";

/** What a key in logic is called in the form that is made: a question, or a row of one. */
export type Names = ReadonlyMap<string, Name>;

export interface Name {
  readonly name: string;
  /** A matrix is one grid, or a question for each of its rows. */
  readonly matrix?: "grid" | "rows";
}

/** Logic of Qualtrics: sets of expressions, as people see it and as far as it is understood. */
export function routingIn(logic: Json | undefined, names: Names): Routing | undefined {
  if (!isObject(logic)) return undefined;
  const sets = numbered(logic);
  if (sets.length === 0) return undefined;
  const parts = sets.map((set) => {
    const tests = numbered(set);
    return joined(
      tests,
      tests.map((test) => testIn(test, names)),
      conjunctionOf,
    );
  });
  const condition = joined(sets, parts, (set) => /^(And|Or)/.exec(wordsIn(fieldOf(set, "Type")) ?? "")?.[1]);
  const written = sets.flatMap(numbered).map(describe).join(" ");
  return condition === undefined ? { written } : { written, condition };
}

/** The parts of an object that have numbers for names, in order. */
function numbered(value: Json): Json[] {
  return isObject(value)
    ? Object.entries(value)
        .filter(([name]) => /^\d+$/.test(name))
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([, part]) => part)
    : [];
}

/** Parts that one word joins. Where "and" and "or" stand beside each other, which comes first is not said. */
function joined(
  parts: readonly Json[],
  conditions: readonly (FormCondition | undefined)[],
  wordOf: (part: Json) => string | undefined,
): FormCondition | undefined {
  const known = conditions.filter((one) => one !== undefined);
  const [only] = known;
  if (only === undefined || known.length < parts.length) return undefined;
  if (known.length === 1) return only;
  const words = new Set(parts.slice(1).map((part) => wordOf(part)?.toLowerCase()));
  if (words.size > 1) return undefined;
  return words.has("or") ? { any: known } : words.has("and") ? { all: known } : undefined;
}

/** Qualtrics writes the word with a letter missing. */
function conjunctionOf(test: Json): string | undefined {
  return wordsIn(fieldOf(test, "Conjuction")) ?? wordsIn(fieldOf(test, "Conjunction")) ?? "And";
}

/** An expression in words, as Qualtrics shows it. */
function describe(test: Json): string {
  const said = wordsOfMarkup(wordsIn(fieldOf(test, "Description")) ?? "");
  const plain = said.replaceAll(/\s+/g, " ").trim();
  const [left, operator, right] = ["LeftOperand", "Operator", "RightOperand"].map(
    (name) => wordsIn(fieldOf(test, name)) ?? "",
  );
  return plain === "" ? [left, operator, right].filter((one) => one !== "").join(" ") : plain;
}

function testIn(test: Json, names: Names): FormCondition | undefined {
  if ((wordsIn(fieldOf(test, "LogicType")) ?? "Question") !== "Question") return undefined;
  const locator = wordsIn(fieldOf(test, "LeftOperand")) ?? wordsIn(fieldOf(test, "ChoiceLocator")) ?? "";
  const operator = wordsIn(fieldOf(test, "Operator")) ?? "";
  return conditionAt(locator, operator, wordsIn(fieldOf(test, "RightOperand")) ?? "", names);
}

/** `q://QID4/SelectableChoice/2/3`: choice 2 of question 4, or its row 2 with answer 3. */
export function conditionAt(
  locator: string,
  operator: string,
  right: string,
  names: Names,
): FormCondition | undefined {
  const match = /^q:\/\/([^/]+)\/(\w+)(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(locator);
  const asked = names.get(match?.[1] ?? "");
  if (match === null || asked === undefined) return undefined;
  const [, , what = "", first, second] = match;
  const place = placeOf(asked, first);
  if (/^Selectable(Choice|Answer)$/.test(what)) {
    const choice = asked.matrix === undefined ? first : second;
    if (choice === undefined) return undefined;
    const chosen = { ...place, is: [choice] };
    if (operator === "Selected") return chosen;
    return operator === "NotSelected" ? { not: chosen } : undefined;
  }
  if (what === "SelectedChoicesCount" || what === "SelectedAnswerCount")
    return countAbove(place, operator, right);
  const kind = /EntryValue$|^(QuestionAnswered|EnteredText)$/.test(what)
    ? kindOf(operator, right)
    : undefined;
  return kind === undefined ? undefined : { ...place, ...kind };
}

function placeOf({ name, matrix }: Name, row: string | undefined): Place {
  if (matrix === undefined || row === undefined) return { question: name };
  return matrix === "grid" ? { question: name, row } : { question: `${name}_${row}` };
}

type Place = { readonly question: string; readonly row?: string };

function countAbove(place: Place, operator: string, right: string): FormCondition | undefined {
  const said = `${operator} ${right}`;
  if (["GreaterThan 0", "GreaterThanOrEqual 1", "NotEqualTo 0"].includes(said))
    return { ...place, answered: true };
  return ["EqualTo 0", "LessThan 1"].includes(said) ? { ...place, answered: false } : undefined;
}

const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ["GreaterThan", ">"],
  ["GreaterThanOrEqual", ">="],
  ["LessThan", "<"],
  ["LessThanOrEqual", "<="],
]);

function kindOf(operator: string, right: string): TestKind | undefined {
  if (operator === "Empty") return { answered: false };
  if (operator === "NotEmpty") return { answered: true };
  const number = right.trim() === "" ? NaN : Number(right);
  if (Number.isNaN(number)) return undefined;
  const sign = SIGNS.get(operator);
  if (sign !== undefined) return { sign, number };
  return operator === "EqualTo" ? { is: [String(number)], alone: true } : undefined;
}
