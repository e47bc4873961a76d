import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { wholeOf } from "../../../test/support/bytes.ts";
import { sampleFullSet } from "../../../test/support/sample-full-set.ts";
import { readCsvRows } from "../../csv.ts";
import { writeFullSet } from "../full-set/index.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly categories?: readonly { readonly value: number; readonly label: string }[];
  readonly categoriesOrdered?: boolean;
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
}

const [file] = writeFullSet(sampleFullSet(), "frictionless");
const parts = Object.fromEntries(
  Object.entries(unzipSync(wholeOf(file!.bytes))).map(([name, bytes]) => [name, strFromU8(bytes)]),
);
const descriptor = JSON.parse(parts["datapackage.json"]!) as {
  readonly description: string;
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
  readonly multipleResponse: readonly { readonly name: string; readonly fields: readonly string[] }[];
};
const { fields } = descriptor.resources[0]!.schema;
const field = (name: string) => fields.find((one) => one.name === name)!;
const [head, ...rows] = readCsvRows(parts["data.csv"]!);

describe("the data package", () => {
  it("is a zip with its descriptor and the data it names", () => {
    expect(Object.keys(parts)).toEqual(["datapackage.json", "data.csv"]);
    expect(descriptor.resources[0]!.path).toBe("data.csv");
    expect(descriptor.description).toMatch(/^RESTRICTED/);
    expect(head).toEqual(fields.map(({ name }) => name));
    expect(rows).toHaveLength(40);
  });

  it("says what every value means: each cell is an answer with a label, or says why there is none", () => {
    for (const [i, { name, categories, missingValues = [{ value: "", label: "" }] }] of fields.entries()) {
      if (categories === undefined) continue;
      const known = new Set([
        ...categories.map(({ value }) => String(value)),
        ...missingValues.map(({ value }) => value),
      ]);
      expect(
        rows.map((row) => row[i]!).filter((cell) => !known.has(cell)),
        name,
      ).toEqual([]);
    }
  });

  it("tells question, order, routing and the reasons for no answer", () => {
    expect(field("oordeel")).toMatchObject({
      type: "integer",
      title: "Hoe goed gaat het werk?",
      categoriesOrdered: true,
      missingValues: [
        { value: "", label: "niet gesteld" },
        { value: "-98", label: "Weet ik niet" },
        { value: "-99", label: "overgeslagen" },
        { value: "-97", label: "eerder gestopt" },
      ],
    });
    expect(field("zorg_tijd").description).toBe(
      "Wat staat het werk in de weg?\nGesteld aan wie bij vraag 1 niet “Zeer goed” koos.",
    );
    expect(field("uren").type).toBe("number");
    expect(field("idee").type).toBe("string");
    expect(descriptor.multipleResponse).toMatchObject([{ name: "zorg", fields: { length: 4 } }]);
  });
});
