import { warning, type Problem } from "../../../problem.ts";
import { FewOfEach } from "../../../responses/few-of-each.ts";
import { readDate, readTime } from "../cells.ts";
import type { Field } from "../fields.ts";
import { codeWidth } from "../plan.ts";
import type { SssVariable } from "../model.ts";

/** Gathers the values of one variable of the definition, in as many columns as it becomes. */
export interface Gatherer {
  /** The words of the variable in a row; nothing where there are none. */
  take(words: string, row: number): void;
  readonly columns: readonly (number[] | string[])[];
}

/** Tells what was not understood, a few times for each variable. */
export class Told {
  private readonly problems = new FewOfEach();
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  odd(variable: string, row: number, found: string): void {
    const place = { file: this.file, row: row + 1, column: variable };
    this.problems.add(warning("sss-value-odd", place, { found: found.slice(0, 60) }));
  }

  all(): Problem[] {
    return this.problems.all();
  }
}

/** What another program's variable becomes. */
export function gathererFor(variable: SssVariable, told: Told): Gatherer {
  switch (variable.type) {
    case "character":
      return texts();
    case "single":
      return variable.literal ? texts() : numbers(variable.name, told, readNumber);
    case "date":
      return numbers(variable.name, told, readDate);
    case "time":
      return numbers(variable.name, told, readTime);
    case "multiple":
      return variable.spread === undefined ? bits(variable, told) : places(variable, told);
    default:
      return numbers(variable.name, told, readNumber);
  }
}

function texts(): Gatherer {
  const column: string[] = [];
  return { columns: [column], take: (words) => void column.push(words) };
}

function numbers(name: string, told: Told, read: (words: string) => number): Gatherer {
  const column: number[] = [];
  return {
    columns: [column],
    take: (words, row) => {
      const value = words === "" ? NaN : read(words);
      if (words !== "" && Number.isNaN(value)) told.odd(name, row, words);
      column.push(value);
    },
  };
}

export function readNumber(words: string): number {
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(words) ? Number(words) : NaN;
}

/** Codes of a multiple variable, as the places of its signs: the first is code 1. */
export function optionCodes({ values }: SssVariable): number[] {
  return values.map(({ code }) => Number(code)).filter((code) => Number.isInteger(code) && code >= 1);
}

function bits(variable: SssVariable, told: Told): Gatherer {
  const codes = optionCodes(variable);
  const columns = codes.map((): number[] => []);
  const known = new Set(codes);
  return {
    columns,
    take: (words, row) => {
      codes.forEach((code, i) => columns[i]!.push(words === "" ? NaN : words[code - 1] === "1" ? 1 : 0));
      const odd = /[^01 ]/.test(words) || [...words].some((sign, at) => sign === "1" && !known.has(at + 1));
      if (odd) told.odd(variable.name, row, words);
    },
  };
}

function places({ name, spread, values }: SssVariable, told: Told): Gatherer {
  const { subfields, width } = spread ?? { subfields: 1, width: 1 };
  const columns = Array.from({ length: subfields }, (): number[] => []);
  const known = new Set(values.map(({ code }) => Number(code)));
  return {
    columns,
    take: (words, row) => {
      columns.forEach((column, i) => {
        const place = words.slice(i * width, (i + 1) * width).trim();
        const code = place === "" || /^0+$/.test(place) ? NaN : readNumber(place);
        const odd = Number.isNaN(code)
          ? place !== "" && !/^0+$/.test(place)
          : known.size > 0 && !known.has(code);
        if (odd) told.odd(name, row, place);
        column.push(code);
      });
    },
  };
}

/** What a field of ours becomes again: the values that its codes stand for. */
export function ownGatherer(field: Field, told: Told): Gatherer {
  switch (field.kind) {
    case "character":
      return texts();
    case "single":
      return numbers(field.name, told, decoder(field.codes));
    case "spread":
      return ownPlaces(field, told);
    case "multiple":
      return ownBits(field);
    case "date":
      return numbers(field.name, told, readDate);
    case "time":
      return numbers(field.name, told, readTime);
    default:
      return numbers(field.name, told, readNumber);
  }
}

function decoder(
  codes: readonly { readonly value: number; readonly code: number }[],
): (words: string) => number {
  const byCode = new Map(codes.map(({ code, value }) => [String(code), value]));
  return (words) => byCode.get(words.replace(/^0+(?=\d)/, "")) ?? NaN;
}

function ownPlaces(field: Extract<Field, { kind: "spread" }>, told: Told): Gatherer {
  const width = codeWidth(field.codes);
  const parts = field.sources.map((_, i) => numbers(`${field.name}_${i + 1}`, told, decoder(field.codes)));
  return {
    columns: parts.flatMap(({ columns }) => columns),
    take: (words, row) =>
      parts.forEach((part, i) => part.take(words.slice(i * width, (i + 1) * width).trim(), row)),
  };
}

function ownBits({ sources, counted, notCounted, statuses }: Extract<Field, { kind: "multiple" }>): Gatherer {
  const columns = sources.map((): number[] => []);
  return {
    columns,
    take: (words) => {
      const status = statuses.find((_, i) => words[sources.length + i] === "1");
      columns.forEach((column, i) => {
        const value = words[i] === "1" ? counted : notCounted;
        column.push(words === "" ? NaN : status === undefined ? value : Number(status.value));
      });
    },
  };
}
