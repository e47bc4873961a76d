import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allOf,
  dataOf,
  dictionaryOf,
  numberVariable,
  textVariable,
  written,
} from "../../../test/support/labelled-data.ts";
import { inMemory } from "../byte-source.ts";
import type { LabelledData, MissingValues, MultipleSet } from "../labelled/model.ts";
import type { Compression } from "./read/header.ts";
import { readSav } from "./read/index.ts";
import { writeSav } from "./write/index.ts";

const COMPRESSIONS: readonly Compression[] = ["none", "bytes", "zlib"];

function readBack(data: LabelledData, compression: Compression): LabelledData {
  const { bytes } = written(writeSav(data, compression));
  const { value, problems } = readSav(inMemory(bytes), "x.sav");
  expect(problems).toEqual([]);
  return value!;
}

/** Words as they come back: a .sav fills texts up with blanks, so blanks at the end are not words. */
const words = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/[\0\s]+$/u, ""));
const line = words.map((text) => text.replaceAll(/[\n\r\0]/g, ""));
const number = fc
  .oneof(
    fc.integer({ min: -150, max: 300 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => Math.abs(value) < 1e300),
    fc.constant(NaN),
  )
  .map((value) => (value === 0 ? 0 : value));
const finite = fc.integer({ min: -1000, max: 1000 });

const missingNumbers: fc.Arbitrary<MissingValues> = fc.oneof(
  fc.uniqueArray(finite, { maxLength: 3 }).map((values) => ({ values })),
  fc
    .tuple(
      fc.constantFrom(-Infinity, -99),
      fc.constantFrom(-90, Infinity),
      fc.array(finite, { maxLength: 1 }),
    )
    .map(([low, high, values]) => ({ values, range: { low, high } })),
);

const shared = {
  label: line,
  role: fc.constantFrom("input", "target", "both", "none", "partition", "split"),
  measure: fc.constantFrom("nominal", "ordinal", "scale"),
  alignment: fc.constantFrom("left", "right", "centre"),
  columnWidth: fc.integer({ min: 1, max: 40 }),
  attributes: fc.dictionary(
    fc.constantFrom("Bron", "Lijst", "Ander"),
    fc.array(line, { minLength: 1, maxLength: 3 }),
  ),
};

const numbers = fc.record({
  ...shared,
  labels: fc.uniqueArray(fc.record({ value: finite, label: line }), {
    selector: ({ value }) => value,
    maxLength: 4,
  }),
  missing: missingNumbers,
  decimals: fc.integer({ min: 0, max: 8 }),
});

const texts = fc.record({
  ...shared,
  bytes: fc.constantFrom(1, 7, 8, 9, 40, 255, 256, 300, 504, 505, 2000),
  labels: fc.uniqueArray(fc.record({ value: fc.constantFrom("a", "b", "c"), label: line }), {
    selector: ({ value }) => value,
  }),
  missing: fc.uniqueArray(fc.constantFrom("-", "x"), { maxLength: 2 }),
});

const column = fc.oneof(
  fc
    .tuple(numbers, fc.array(number, { minLength: 7, maxLength: 7 }))
    .map(([{ decimals, ...one }, values]) => ({
      variable: (name: string) =>
        numberVariable(name, {
          ...one,
          attributes: new Map(Object.entries(one.attributes)),
          format: { name: "F", width: 12, decimals },
        }),
      values: values,
    })),
  fc
    .tuple(texts, fc.array(fc.tuple(words, fc.integer({ min: 1, max: 90 })), { minLength: 7, maxLength: 7 }))
    .map(([{ bytes, missing, ...one }, values]) => ({
      variable: (name: string) =>
        textVariable(name, bytes, {
          ...one,
          missing: { values: missing },
          attributes: new Map(Object.entries(one.attributes)),
        }),
      values: values.map(([text, times]) => fitting(text.repeat(times), bytes)),
    })),
);

function fitting(text: string, bytes: number): string {
  let fits = text;
  while (Buffer.byteLength(fits) > bytes) fits = [...fits].slice(0, -1).join("");
  return fits.replace(/[\0\s]+$/u, "");
}

describe.each(COMPRESSIONS)("packed by %s", (compression) => {
  it("what was written is read back the same: names, labels, missing values, roles, attributes, rows", () => {
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 8 }),
        line,
        fc.array(line),
        (columns, title, documents) => {
          const names = columns.map((_, i) => (i % 2 === 0 ? `v${i}` : `een_lange_naam_met_ë_${i}`));
          const variables = columns.map(({ variable }, i) => variable(names[i]!));
          const numeric = variables.findIndex(({ type }) => type.kind === "number");
          const dictionary = dictionaryOf(variables, {
            title: fitting(title, 64),
            documents: documents.map((text) => fitting(text, 80)),
            attributes: new Map([["Maker", ["'iemand' anders", "o'clock"]]]),
            made: { date: "2026-05-19", time: "09:30:00" },
            ...(numeric < 0 ? {} : { weight: names[numeric]! }),
          });
          const data = dataOf(
            dictionary,
            columns.map(({ values }) => values),
          );
          const back = readBack(data, compression);
          expect(back.dictionary).toEqual(dictionary);
          expect(allOf(back)).toEqual(allOf(data));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("sets of all kinds are kept", () => {
    const variables = ["a", "een_lange_naam", "c"].map((name) => numberVariable(name));
    const members = variables.map(({ name }) => name);
    const dichotomies = { kind: "dichotomies", counted: "1", variables: members } as const;
    const sets: readonly MultipleSet[] = [
      {
        ...dichotomies,
        name: "$d",
        label: "Wat stoort u? (é)",
        namedBy: "variables",
        labelOfVariable: false,
      },
      { kind: "categories", name: "$c", label: "", variables: members },
      { ...dichotomies, name: "$e", label: "Anders", namedBy: "counted-values", labelOfVariable: false },
      { ...dichotomies, name: "$e11", label: "", namedBy: "counted-values", labelOfVariable: true },
    ];
    const data = dataOf(dictionaryOf(variables, { sets }), [[1], [0], [NaN]]);
    expect(readBack(data, compression).dictionary.sets).toEqual(sets);
  });

  it("a file without rows, and one without variables, are whole", () => {
    expect(allOf(readBack(dataOf(dictionaryOf([numberVariable("a")]), [[]]), compression)).columns).toEqual([
      [],
    ]);
    expect(readBack(dataOf(dictionaryOf([]), []), compression).dictionary.variables).toEqual([]);
  });
});

describe("what does not fit", () => {
  it("is cut after a whole letter, and told", () => {
    const long = "é".repeat(20_000);
    const data = dataOf(dictionaryOf([textVariable("tekst", 40_000)]), [[long, "kort"]]);
    const { bytes, problems } = written(writeSav(data, "bytes"));
    const [column] = allOf(readSav(inMemory(bytes), "x").value!).columns;
    expect(column).toEqual(["é".repeat(16_383), "kort"]);
    expect(problems.map(({ code, values, place }) => [code, values, place.column])).toEqual([
      ["sav-texts-cut", { count: 1, limit: 32_767 }, "tekst"],
    ]);
  });

  it("labels and names are cut or changed, and told", () => {
    const variable = numberVariable("naam met spatie", {
      label: "vraag ".repeat(60),
      labels: [{ value: 1, label: "x".repeat(130) }],
    });
    const { bytes, problems } = written(writeSav(dataOf(dictionaryOf([variable]), [[1]]), "bytes"));
    const [read] = readSav(inMemory(bytes), "x").value!.dictionary.variables;
    expect(read!.name).toBe("naam_met_spatie");
    expect(Buffer.byteLength(read!.label)).toBeLessThanOrEqual(255);
    expect(read!.labels[0]!.label).toBe("x".repeat(120));
    expect(problems.map(({ code }) => code)).toEqual([
      "sav-name-changed",
      "sav-label-cut",
      "sav-value-labels-cut",
    ]);
  });

  it("names that differ only by their end, or that SPSS keeps for itself, become names of their own", () => {
    const names = [
      "all",
      "_x",
      "1e",
      "a".repeat(80),
      `${"a".repeat(80)}b`,
      "ABCDEFGHI1",
      "ABCDEFGHI2",
      "abcd0",
    ];
    const data = dataOf(
      dictionaryOf(names.map((name) => numberVariable(name))),
      names.map(() => [1]),
    );
    const read = readBack(data, "bytes").dictionary.variables.map(({ name }) => name);
    expect(new Set(read.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(read.slice(0, 3)).toEqual(["all_", "v_x", "v1e"]);
  });
});
