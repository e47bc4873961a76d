import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { fencesIn } from "./support/markdown.ts";

const root = `${import.meta.dirname}/..`;

const schemas = readdirSync(`${root}/schemas`).map((file) => file.replace(/\.json$/, ""));

test.each(schemas)("the examples on the page of %s are what its schema asks for", (name) => {
  const page = readFileSync(`${root}/docs/formats/${name.replace(/\.v\d+$/, "")}.md`, "utf8");
  const examples = fencesIn(page, "json");
  expect(examples.length, "a page shows at least one example").toBeGreaterThan(0);
  const schema = JSON.parse(readFileSync(`${root}/schemas/${name}.json`, "utf8")) as object;
  const check = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  for (const { text } of examples) {
    check(JSON.parse(text));
    expect(check.errors, text).toBeNull();
  }
});

test("the page of the formats names every schema", () => {
  const page = readFileSync(`${root}/docs/formats/README.md`, "utf8");
  expect(schemas.filter((name) => !page.includes(name))).toEqual([]);
});
