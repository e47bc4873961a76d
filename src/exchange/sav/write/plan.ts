import { warning, type Problem } from "../../../problem.ts";
import type { Dictionary, LabelledVariable } from "../../labelled/model.ts";
import { LONGEST_TEXT, segmentWidths, unitsOf } from "../numbers.ts";
import { allowedNames, ShortNames } from "./names.ts";

/** A variable with the names it has in the file, and what it takes there. */
export interface PlannedVariable {
  readonly variable: LabelledVariable;
  readonly name: string;
  /** A short name a segment. */
  readonly short: readonly string[];
  /** Bytes of text; 0 for a number. */
  readonly bytes: number;
  /** Declared widths of its segments. */
  readonly widths: readonly number[];
  /** Its first unit of 8 bytes in a row, and how many it takes. */
  readonly unit: number;
  readonly units: number;
}

export interface Plan {
  readonly dictionary: Dictionary;
  readonly variables: readonly PlannedVariable[];
  readonly units: number;
  /** Looks a planned variable up by the name it had. */
  readonly byName: ReadonlyMap<string, PlannedVariable>;
  readonly problems: readonly Problem[];
}

/** Names and places for all variables. Names that SPSS does not allow are changed, and that is told. */
export function planVariables(dictionary: Dictionary): Plan {
  const wanted = dictionary.variables.map(({ name }) => name);
  const names = allowedNames(wanted);
  const shortNames = new ShortNames(names);
  let units = 0;
  const variables = dictionary.variables.map((variable, i): PlannedVariable => {
    const name = names[i] ?? "";
    const bytes = variable.type.kind === "number" ? 0 : clamp(variable.type.bytes);
    const widths = segmentWidths(bytes);
    const unit = units;
    const own = widths.reduce((sum, width) => sum + unitsOf(width), 0);
    units += own;
    const short = widths.map((_, part) => (part === 0 ? shortNames.for(name) : shortNames.numbered(name)));
    return { variable, name, short, bytes, widths, unit, units: own };
  });
  const problems = names.flatMap((name, i) =>
    name === wanted[i] ? [] : [warning("sav-name-changed", { column: wanted[i] ?? "" }, { name })],
  );
  const byName = new Map(variables.map((one) => [one.variable.name, one]));
  return { dictionary, variables, units, byName, problems };
}

function clamp(bytes: number): number {
  return Math.max(1, Math.min(bytes, LONGEST_TEXT));
}
