import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiSchemaFile } from "../../scripts/api/document.ts";
import { everyRoute } from "../../scripts/api/routes.ts";
import { participantRoutes } from "../../src/server/participants/declared.ts";
import { siteApp } from "../../src/server/site.ts";
import { participating } from "../../src/workflow/collecting/participate.ts";
import { openStudio, type Studio } from "../support/studio.ts";

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

const routes = await everyRoute();
let studio: Studio;
let document: Document;
beforeAll(async () => {
  studio = await openStudio();
  const person = await studio.signIn("lezer");
  document = (await (await person.ask("/api/openapi.json")).json()) as Document;
});
afterAll(() => studio.remove());

test("the file of types is what src/api/ gives; else run npm run generate", async () => {
  const { path, content } = await apiSchemaFile();
  expect(readFileSync(path, "utf8")).toBe(content);
}, 60_000);

test("the document has every route, under a name of its own", () => {
  const operations = Object.values(document.paths).flatMap((one) => Object.values(one));
  const names = operations.map(({ operationId }) => operationId);
  expect(document.openapi).toBe("3.1.0");
  expect(names).toHaveLength(routes.length + participantRoutes.length);
  expect(new Set(names).size).toBe(names.length);
});

test("what participants may ask is in it as the router has it, and everybody may", async () => {
  const pages = participating(studio.installation);
  const site = siteApp(pages, { isHealthy: async () => true });
  const served = site.routes
    .filter(({ method, path }) => method !== "ALL" && !path.includes("."))
    .map(({ method, path }) => `${method} ${path}`);
  const told = participantRoutes.map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(served)].toSorted()).toEqual(told.toSorted());
  expect(document.paths["/p/{slug}/answers"]?.["post"]).toMatchObject({ security: [] });
  await pages.close();
});

test("every reference in it leads somewhere, and every schema is one", () => {
  const known = Object.keys(document.components.schemas);
  const refs = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
    ([, name]) => name,
  );
  expect(refs.filter((name) => !known.includes(name ?? ""))).toEqual([]);
  for (const name of known) expect(() => check(`#/components/schemas/${name}`), name).not.toThrow();
});

describe("what a route gives is what the document says", () => {
  const readable = routes.filter(
    ({ method, about }) => method === "GET" && /^[A-Z]/.test(about?.gives ?? ""),
  );
  test.each(readable.map(({ path }) => path))("%s", async (path) => {
    const person = await studio.signIn("beheerder");
    const address = path
      .replace(":series", "kwaliteit")
      .replace(":wave", "peiling-2")
      .replace(":name", "questionnaire");
    const reply = await person.ask(address);
    const operation = document.paths[path.replaceAll(/:(\w+)/g, "{$1}")]?.["get"];
    const schema = operation?.responses["200"]?.content?.["application/json"]?.schema ?? {};
    // Some need what the example does not have; a refusal has its own type.
    const isGiven = reply.status === 200;
    const holds = isGiven ? check(schema) : check("#/components/schemas/Refusal");
    expect(holds(await reply.json()), JSON.stringify(holds.errors)).toBe(true);
  });
});

function check(schema: object | string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: "https://peilschaal.example/api", components: document.components });
  const pointed = JSON.stringify(typeof schema === "string" ? { $ref: schema } : schema);
  return ajv.compile(JSON.parse(pointed.replaceAll('"#/', '"https://peilschaal.example/api#/')) as object);
}
