import { fieldOf, listOf, numberIn, wordsIn, type Json } from "../../forms/json.ts";
import type { FormCondition, FormTest, Routing, Sign, TestKind } from "../../forms/model.ts";

/** A jump: to where, for whom. */
export interface Jump {
  readonly to: string;
  readonly when: Routing;
}

/** The jumps behind an element or a block. */
export function jumpsOf(part: Json): Jump[] {
  return listOf(fieldOf(part, "logic")).flatMap((rule) => {
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
