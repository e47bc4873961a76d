import { withoutMarkup, wordsOfMarkup } from "../../forms/markup.ts";
import { fieldOf, listOf, type Json, type JsonObject } from "../../forms/json.ts";
import type { Routing, Words } from "../../forms/model.ts";
import { OWN, ownRouting, wordsFrom } from "../../forms/own.ts";
import { routingOf } from "../../forms/expression/condition.ts";

/** The words of a property, by language. */
export function words(element: Json, name: string): Words {
  return wordsFrom(fieldOf(element, name), name === "html" ? wordsOfMarkup : withoutMarkup);
}

/** The first of some properties that has words: names changed between versions. */
export function firstWords(element: Json, ...names: readonly string[]): Words {
  return names.map((name) => words(element, name)).find(({ size }) => size > 0) ?? new Map();
}

export function flag(element: Json, ...names: readonly string[]): boolean {
  return names.some((name) => fieldOf(element, name) === true);
}

/** What we wrote at an element for ourselves. */
export function own(element: Json, name: string): Json | undefined {
  return fieldOf(fieldOf(element, OWN), name);
}

/** When an element is shown; undefined where always. */
export function shownWhen(element: JsonObject): Routing | undefined {
  const written = fieldOf(element, "visibleIf");
  if (typeof written !== "string" || written.trim() === "") return undefined;
  // Functions over answers are not understood: what they give depends on more than one answer.
  return ownRouting(written, own(element, "when")) ?? routingOf(written, () => undefined);
}

/** What stands on a page or in a panel; elements were called questions before. */
export function elementsOf(page: Json): readonly Json[] {
  const elements = listOf(fieldOf(page, "elements"));
  return elements.length > 0 ? elements : listOf(fieldOf(page, "questions"));
}
