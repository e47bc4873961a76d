import { fieldOf, isObject, listOf, numberIn, wordsIn, type Json } from "../../forms/json.ts";
import type { FormCondition, FormTest, Routing, Sign, TestKind } from "../../forms/model.ts";
import { optionsIn } from "./questions.ts";

/** A jump: to where, for whom. */
export interface Jump {
  readonly to: string;
  readonly when: Routing;
}

/** The jumps behind an element or a block. */
export function jumpsOf(part: Json): Jump[] {
  return listOf(fieldOf(part, "logic")).flatMap((rule) => {
    if (fieldOf(rule, "destination") !== undefined) return oldJump(part, rule);
    const condition = conditionIn(fieldOf(rule, "conditions"));
    const written = writtenIn(fieldOf(rule, "conditions"));
    return listOf(fieldOf(rule, "actions")).flatMap((action) => {
      const to = wordsIn(fieldOf(action, "target"));
      const jumps = /^jumpTo/.test(wordsIn(fieldOf(action, "objective")) ?? "");
      if (!jumps || to === undefined) return [];
      return [{ to, when: condition === undefined ? { written } : { written, condition } }];
    });
  });
}

/** What logic does beside jumping: counting, asking for an answer, or where all others go. */
export function otherRulesOf(part: Json): { readonly setting: string; readonly written: string }[] {
  const rules = listOf(fieldOf(part, "logic")).flatMap((rule) =>
    listOf(fieldOf(rule, "actions")).flatMap((action) => {
      const setting = wordsIn(fieldOf(action, "objective")) ?? "";
      if (/^jumpTo/.test(setting)) return [];
      const to = ["target", "variableId"].map((name) => wordsIn(fieldOf(action, name)) ?? "").join("");
      return [{ setting, written: `${writtenIn(fieldOf(rule, "conditions"))} → ${to}` }];
    }),
  );
  const fallback = wordsIn(fieldOf(part, "logicFallback")) ?? "";
  return fallback === "" ? rules : [...rules, { setting: "logicFallback", written: fallback }];
}

const OLD_SIGNS: ReadonlyMap<string, Sign> = new Map([
  ["lessThan", "<"],
  ["lessEqual", "<="],
  ["greaterThan", ">"],
  ["greaterEqual", ">="],
]);

/** Logic before Formbricks 2.6: one condition about the question itself, by the words of its answers. */
function oldJump(part: Json, rule: Json): Jump[] {
  const to = wordsIn(fieldOf(rule, "destination")) ?? "";
  const how = wordsIn(fieldOf(rule, "condition")) ?? "";
  const value = fieldOf(rule, "value");
  const given = (Array.isArray(value) ? listOf(value) : [value ?? null]).flatMap((one) => wordsIn(one) ?? []);
  const written = [how, given.join(", ")].join(" ").trim();
  const condition = oldTest(part, how, given);
  return to === "" ? [] : [{ to, when: condition === undefined ? { written } : { written, condition } }];
}

function oldTest(part: Json, how: string, given: readonly string[]): FormCondition | undefined {
  const question = wordsIn(fieldOf(part, "id")) ?? "";
  const options = isObject(part) ? optionsIn(part, "choices") : [];
  const names = given.map(
    (said) =>
      options.find(({ name, words }) => name === said || [...words.values()].includes(said))?.name ?? said,
  );
  const sign = OLD_SIGNS.get(how);
  const number = numberIn(given[0] ?? null);
  if (sign !== undefined) return number === undefined ? undefined : { question, sign, number };
  if (/^(submitted|clicked|accepted)$/.test(how)) return { question, answered: true };
  if (how === "skipped") return { question, answered: false };
  if (names.length === 0) return undefined;
  if (how === "equals" || how === "includesOne") return { question, is: names };
  if (how === "notEquals") return { not: { question, is: names } };
  return how === "includesAll" ? { all: names.map((name) => ({ question, is: [name] })) } : undefined;
}

function conditionIn(group: Json | undefined): FormCondition | undefined {
  const parts = listOf(fieldOf(group, "conditions"));
  const conditions = parts.map((part) =>
    fieldOf(part, "conditions") === undefined ? testIn(part) : conditionIn(part),
  );
  const known = conditions.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < parts.length) return undefined;
  return fieldOf(group, "connector") === "or" ? { any: known } : { all: known };
}

const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ["isGreaterThan", ">"],
  ["isGreaterThanOrEqual", ">="],
  ["isLessThan", "<"],
  ["isLessThanOrEqual", "<="],
]);

function testIn(part: Json): FormCondition | undefined {
  const left = fieldOf(part, "leftOperand");
  const question = wordsIn(fieldOf(left, "value"));
  const isAnswer = /^(question|element)$/.test(wordsIn(fieldOf(left, "type")) ?? "");
  if (!isAnswer || question === undefined) return undefined;
  const operator = wordsIn(fieldOf(part, "operator")) ?? "";
  const test = (kind: TestKind): FormTest => ({ question, ...kind });
  const right = fieldOf(fieldOf(part, "rightOperand"), "value");
  const values = (Array.isArray(right) ? listOf(right) : [right ?? null]).flatMap(
    (one) => wordsIn(one) ?? [],
  );
  const sign = SIGNS.get(operator);
  const number = numberIn(right);
  if (sign !== undefined) return number === undefined ? undefined : test({ sign, number });
  switch (operator) {
    case "isSubmitted":
    case "isSet":
    case "isAccepted":
    case "isClicked":
      return test({ answered: true });
    case "isSkipped":
    case "isNotSet":
      return test({ answered: false });
    case "equals":
    case "equalsOneOf":
    case "includesOneOf":
      return values.length === 0 ? undefined : test({ is: values });
    case "doesNotEqual":
    case "doesNotIncludeOneOf":
      return values.length === 0 ? undefined : { not: test({ is: values }) };
    case "includesAllOf":
      return values.length === 0 ? undefined : { all: values.map((value) => test({ is: [value] })) };
    default:
      return undefined;
  }
}

/** A condition in words, for whoever has to write it anew. */
function writtenIn(group: Json | undefined): string {
  const by = wordsIn(fieldOf(group, "connector")) ?? "and";
  return listOf(fieldOf(group, "conditions"))
    .map((part) => {
      if (fieldOf(part, "conditions") !== undefined) return `(${writtenIn(part)})`;
      const [left, right] = ["leftOperand", "rightOperand"].map((side) =>
        fieldOf(fieldOf(part, side), "value"),
      );
      const said = [left ?? null, fieldOf(part, "operator") ?? null, ...(right === undefined ? [] : [right])];
      return said.map((one) => wordsIn(one) ?? JSON.stringify(one)).join(" ");
    })
    .join(` ${by} `);
}
