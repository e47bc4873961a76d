import {
  NO_MISSING,
  type Column,
  type Dictionary,
  type LabelledData,
  type LabelledVariable,
} from "../../src/exchange/labelled/model.ts";
import { readBlocks } from "../../src/exchange/labelled/reading.ts";
import type { Problem } from "../../src/problem.ts";

/** A variable of which only some things matter. */
export function numberVariable(name: string, more: Partial<LabelledVariable> = {}): LabelledVariable {
  return {
    name,
    label: "",
    type: { kind: "number" },
    format: { name: "F", width: 8, decimals: 2 },
    labels: [],
    missing: NO_MISSING,
    measure: "scale",
    role: "input",
    columnWidth: 8,
    alignment: "right",
    attributes: new Map(),
    ...more,
  };
}

export function textVariable(
  name: string,
  bytes: number,
  more: Partial<LabelledVariable> = {},
): LabelledVariable {
  return numberVariable(name, {
    type: { kind: "text", bytes },
    format: { name: "A", width: bytes, decimals: 0 },
    measure: "nominal",
    alignment: "left",
    ...more,
  });
}

export function dictionaryOf(
  variables: readonly LabelledVariable[],
  more: Partial<Dictionary> = {},
): Dictionary {
  return { title: "", documents: [], attributes: new Map(), sets: [], variables, ...more };
}

/** Data in memory; `perBlock` rows come at a time. */
export function dataOf(
  dictionary: Dictionary,
  columns: readonly (readonly number[] | readonly string[])[],
  perBlock = 3,
): LabelledData {
  const rows = columns[0]?.length ?? 0;
  return {
    dictionary,
    rows,
    *blocks() {
      for (let from = 0; from < rows; from += perBlock) {
        const to = Math.min(from + perBlock, rows);
        const cut = columns.map((column, i): Column =>
          dictionary.variables[i]?.type.kind === "number"
            ? Float64Array.from((column as readonly number[]).slice(from, to))
            : (column as readonly string[]).slice(from, to),
        );
        yield { size: to - from, columns: cut };
      }
      return [];
    },
  };
}

/** Everything in some data, by column. */
export function allOf(data: LabelledData): {
  columns: (number | string)[][];
  problems: readonly Problem[];
} {
  const columns = data.dictionary.variables.map((): (number | string)[] => []);
  const problems = readBlocks(data, (block) => {
    block.columns.forEach((column, i) => {
      for (const value of column) columns[i]?.push(value);
    });
  });
  return { columns, problems };
}

/** What a writer made, and what it told. */
export function written(pieces: Generator<Uint8Array, readonly Problem[], undefined>): {
  bytes: Uint8Array;
  problems: readonly Problem[];
} {
  const parts: Uint8Array[] = [];
  for (;;) {
    const { value, done } = pieces.next();
    if (done === true) return { bytes: new Uint8Array(Buffer.concat(parts)), problems: value };
    parts.push(value);
  }
}
