import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { details } from "./details.ts";
import { makeSchemas, schemaFiles } from "./formats.ts";
import type { Schema } from "./schema.ts";

const schemas = makeSchemas();

test("the files in schemas/ are those the types give; else run npm run generate", async () => {
  for (const { path, content } of await schemaFiles()) expect(readFileSync(path, "utf8"), path).toBe(content);
});

test("every detail belongs to a property that a format has; else take it out of details.ts", () => {
  const seen = new Set(
    [...schemas.values()].flatMap((schema) => placesIn(schema).map((place) => place.schema.description)),
  );
  const unused = Object.entries(details).filter(
    ([, detail]) => detail.description !== undefined && !seen.has(detail.description),
  );
  expect(unused.map(([name]) => name)).toEqual([]);
});

describe.each([...schemas])("%s", (name, schema) => {
  test("says of every property what it is; else comment the type or add it to details.ts", () => {
    const silent = placesIn(schema).filter((place) => (place.schema.description ?? "") === "");
    expect(silent.map((place) => place.path)).toEqual([]);
  });

  test("is a schema that a strict validator accepts", () => {
    expect(() => compile(schema)).not.toThrow();
  });

  test("has a page in docs/formats", () => {
    expect(existsSync(`${import.meta.dirname}/../../docs/formats/${pageOf(name)}`), pageOf(name)).toBe(true);
  });

  test("refuses a property nobody knows", () => {
    const check = compile(schema);
    check({ unheardOf: 1 });
    const unknown = check.errors?.map((error) => error.params["additionalProperty"] as string | undefined);
    expect(unknown).toContain("unheardOf");
  });
});

test("a mistake in one question is told at its place and not as a mistake of every type", () => {
  const check = compile(schemas.get("questionnaire.v1") ?? {});
  const question = { type: "scale", code: "q1", text: { nl: "Hoe gaat het?" }, colour: "red" };
  check({
    format: "questionnaire.v1",
    title: { nl: "T" },
    languages: ["nl"],
    pages: [{ questions: [question] }],
  });
  const told = (check.errors ?? []).filter((error) => error.keyword !== "if");
  expect(told.map((error) => `${error.instancePath} ${error.message ?? ""}`)).toEqual([
    "/pages/0/questions/0 must have required property 'scale'",
    "/pages/0/questions/0 must NOT have additional properties",
  ]);
});

function compile(schema: Schema) {
  return new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
}

function pageOf(format: string): string {
  return `${format.replace(/\.v\d+$/, "")}.md`;
}

interface PlaceInSchema {
  readonly path: string;
  readonly schema: Schema;
}

/** Every property of a schema and of the definitions in it. */
function placesIn(schema: Schema, path = ""): PlaceInSchema[] {
  const own = Object.entries(schema.additionalProperties === false ? (schema.properties ?? {}) : {});
  return [
    ...own.flatMap(([key, part]) => [
      { path: `${path}.${key}`, schema: part },
      ...placesIn(part, `${path}.${key}`),
    ]),
    ...(schema.items === undefined ? [] : placesIn(schema.items, `${path}[]`)),
    ...Object.entries(schema.$defs ?? {}).flatMap(([name, part]) => placesIn(part, name)),
  ];
}
