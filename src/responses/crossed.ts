import { columnOf, type Column, type DataSet } from "./data-set.ts";
import type { Variable } from "../questionnaire/variables.ts";
import { FIRST_CATEGORY } from "./status.ts";

/** Somebody's group by each of some background questions; undefined where they gave none. */
export type Crossing = readonly (string | undefined)[];

/** Several categorical variables as one: a category for every combination that somebody is in. */
export interface CrossedVariable {
  readonly variable: Variable;
  readonly column: Column;
  /** The combination behind each category, in its order. */
  readonly crossings: readonly Crossing[];
}

/** Crosses categorical variables; combinations stand in the order of the first variable, then of the next. */
export function crossVariables(data: DataSet, codes: readonly string[], name: string): CrossedVariable {
  const sides = codes.map((code) => ({
    cells: columnOf(data, code).cells,
    categories: data.variables.find((variable) => variable.code === code)?.categories ?? [],
  }));
  const crossingOf = (row: number): number[] => sides.map(({ cells }) => inPlaceOfStatus(cells[row] ?? 0));
  const found = new Map<string, number[]>();
  for (let row = 0; row < data.size; row++) {
    const crossing = crossingOf(row);
    found.set(crossing.join(), crossing);
  }
  const inOrder = [...found.values()].sort(byPlace);
  const places = new Map(inOrder.map((crossing, i) => [crossing.join(), FIRST_CATEGORY + i]));
  const cells = new Uint16Array(data.size);
  for (let row = 0; row < data.size; row++) cells[row] = places.get(crossingOf(row).join()) ?? 0;
  const crossings = inOrder.map((crossing) =>
    crossing.map((cell, i) => sides[i]?.categories[cell - FIRST_CATEGORY]?.code),
  );
  return { ...columnNamed(name, crossings.length, cells), crossings };
}

/** All who gave no group stand together, after those who did. */
function inPlaceOfStatus(cell: number): number {
  return cell < FIRST_CATEGORY ? Number.MAX_SAFE_INTEGER : cell;
}

function byPlace(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((cell, i) => cell !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** A column that no question has, with as many categories as are needed. */
export function columnNamed(
  name: string,
  categories: number,
  cells: Uint16Array,
): { readonly variable: Variable; readonly column: Column } {
  const labels = Array.from({ length: categories }, (_, i) => String(i));
  return {
    variable: {
      code: name,
      question: name,
      level: "nominal",
      label: { nl: name },
      categories: labels.map((code) => ({ code, label: { nl: code } })),
    },
    column: { kind: "categories", cells },
  };
}
