import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiSchemaFile } from "../../scripts/api/document.ts";
import { everyRoute } from "../../scripts/api/routes.ts";
import { participantRoutes } from "../../src/server/participants/declared.ts";
import { siteApp } from "../../src/server/site.ts";
import { participating } from "../../src/workflow/collecting/participate.ts";
import { Contract, type OpenApi } from "../support/openapi.ts";
import { openStudio, type Studio } from "../support/studio.ts";

const routes = await everyRoute();
let studio: Studio;
let document: OpenApi;
beforeAll(async () => {
  studio = await openStudio();
  const person = await studio.signIn("lezer");
  document = (await (await person.ask("/api/openapi.json")).json()) as OpenApi;
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
  const contract = new Contract(document);
  expect(known.flatMap((name) => contract.problemsOf(name))).toEqual([]);
});
