import type { Problem } from "../../../problem.ts";
import type { Language } from "../../../text.ts";
import { oneLine } from "../../source/clean.ts";
import { SourceColumn } from "../../source/source-column.ts";
import type { SourceTable } from "../../source/table.ts";
import type { LabelledData, LabelledVariable, MultipleSet } from "../model.ts";
import { readBlocks } from "../reading.ts";
import { BETWEEN } from "./model.ts";
import { valueWords } from "./value-words.ts";

/** What stands in one column of the table: a variable, or a set each variable of which holds one of the answers. */
export interface Source {
  readonly name: string;
  readonly label: string;
  /** Indexes of the variables. */
  readonly from: readonly number[];
  readonly variable: LabelledVariable;
  readonly set?: MultipleSet;
}

/** The columns of the table: a set of categories takes the place of its first variable. */
export function sourcesOf({ dictionary: { variables, sets } }: LabelledData): Source[] {
  const indexOf = new Map(variables.map(({ name }, i) => [name, i]));
  const setOf = new Map<number, { set: MultipleSet; from: number[] }>();
  for (const set of sets) {
    const from = set.variables.flatMap((name) => indexOf.get(name) ?? []);
    if (from.length < 2 || from.some((index) => setOf.has(index))) continue;
    for (const index of from) setOf.set(index, { set, from });
  }
  return variables.flatMap((variable, i): Source[] => {
    const inSet = setOf.get(i);
    if (inSet?.set.kind !== "categories") {
      const set = inSet === undefined ? {} : { set: inSet.set };
      return [{ name: variable.name, label: variable.label, from: [i], variable, ...set }];
    }
    const { set, from } = inSet;
    return from[0] === i ? [{ name: set.name, label: set.label, from, variable, set }] : [];
  });
}

/** Reads all rows into words, as an export in a spreadsheet would have them. */
export function tableOf(
  data: LabelledData,
  sources: readonly Source[],
  language: Language,
): { table: SourceTable; problems: readonly Problem[] } {
  const { variables } = data.dictionary;
  const sayers = variables.map((variable) => valueWords(variable, language));
  const columns = sources.map(() => new SourceColumn());
  const rows: number[] = [];
  const problems = readBlocks(data, (block, from) => {
    for (let row = 0; row < block.size; row++) rows.push(from + row + 1);
    sources.forEach((source, i) => {
      const say = (index: number, row: number) => sayers[index]!(block.columns[index]![row]!);
      for (let row = 0; row < block.size; row++) {
        const [only] = source.from;
        const words =
          source.from.length === 1 && only !== undefined
            ? say(only, row)
            : source.from
                .map((index) => say(index, row))
                .filter((one) => one !== "")
                .join(BETWEEN);
        columns[i]!.put(from + row, words);
      }
    });
  });
  const headers = [sources.map(({ name }) => oneLine(name)), sources.map(({ label }) => oneLine(label))];
  return { table: { headers, columns, rows, listed: [] }, problems };
}
