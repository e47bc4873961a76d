import { routingOf, type Calls } from "../../forms/expression/condition.ts";
import type { FormCondition, Routing } from "../../forms/model.ts";
import { ownRouting } from "../../forms/own.ts";
import { fieldOf } from "../../forms/json.ts";
import { ownOf } from "./row.ts";
import type { SheetRow } from "./sheets.ts";

/** Where a row of a grid is: the grid, and its row; a form asks it as a question of its own. */
export type GridRows = ReadonlyMap<string, string>;

/** When a row is asked; undefined where always. */
export function relevanceOf(row: SheetRow, rows: GridRows): Routing | undefined {
  const written = row.cell("relevant");
  if (written === "") return undefined;
  const ours = ownRouting(written, fieldOf(ownOf(row), "when"));
  if (ours !== undefined) return ours;
  const routing = routingOf(written, CALLS);
  return routing.condition === undefined ? routing : { written, condition: inGrids(routing.condition, rows) };
}

/** `selected(${question}, 'answer')` */
export const CALLS: Calls = (name, [asked, choice, ...more]) => {
  if (name !== "selected" || more.length > 0) return undefined;
  if (asked?.kind !== "answer" || choice?.kind !== "value") return undefined;
  return { question: asked.name, is: [String(choice.value)] };
};

function inGrids(condition: FormCondition, rows: GridRows): FormCondition {
  if ("all" in condition) return { all: condition.all.map((part) => inGrids(part, rows)) };
  if ("any" in condition) return { any: condition.any.map((part) => inGrids(part, rows)) };
  if ("not" in condition) return { not: inGrids(condition.not, rows) };
  if ("ours" in condition) return condition;
  const grid = rows.get(condition.question);
  return grid === undefined ? condition : { ...condition, question: grid, row: condition.question };
}
