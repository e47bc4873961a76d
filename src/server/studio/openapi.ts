import schemas from "./api-types.json" with { type: "json" };
import type { About, DeclaredRoute } from "./declared.ts";

type Json = Readonly<Record<string, unknown>>;

/** The API as an OpenAPI 3.1 document: every route that says what it is for, with the types of src/api/. */
export function openApi(routes: readonly DeclaredRoute[]): Json {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    if (route.about === undefined) continue;
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, route.about) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Peilschaal",
      version: "1",
      description:
        "What the studio and other programs ask of an installation. A refusal is application/problem+json, in Dutch or, with ?lang=en, in English.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    paths,
    components: {
      schemas,
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "peilschaal" },
        key: { type: "http", scheme: "bearer", description: "An API key, made in the studio." },
      },
    },
  };
}

/** The types that routes name, each once. */
export function namedTypes(routes: readonly DeclaredRoute[]): string[] {
  const named = routes.flatMap(({ about }) => [
    about?.takes,
    about?.gives,
    ...Object.values(about?.also ?? {}),
  ]);
  const types = named.filter((name) => name !== undefined && !isMediaType(name));
  return [...new Set(["Refusal", ...types.map((name) => String(name).replace("[]", ""))])];
}

function operation({ method, path, access }: DeclaredRoute, about: About): Json {
  const isOpen = access === "everybody";
  return {
    summary: about.does,
    operationId: [method.toLowerCase(), ...path.split(/\W+/).slice(1)].filter((one) => one !== "").join("-"),
    ...(isOpen ? { security: [] } : { security: [{ session: [] }, { key: [] }] }),
    ...(!isOpen && { "x-roles": access ?? [] }),
    parameters: [...inPath(path), ...inQuery(about), ...(isOpen || method === "GET" ? [] : [CSRF])],
    ...(about.takes !== undefined && { requestBody: { required: true, content: contentOf(about.takes) } }),
    responses: responsesOf(about),
  };
}

const CSRF = {
  name: "X-Peilschaal",
  in: "header",
  description: "The session's csrf; not needed with a key.",
  schema: { type: "string" },
};

function inPath(path: string): Json[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function inQuery({ query = {} }: About): Json[] {
  return Object.entries(query).map(([name, description]) => ({
    name,
    in: "query",
    description,
    schema: { type: "string" },
  }));
}

function responsesOf({ gives, status, also = {} }: About): Json {
  const content = gives === undefined ? {} : { content: contentOf(gives) };
  const usual = { [status ?? (gives === undefined ? 204 : 200)]: { description: "Done.", ...content } };
  const others = Object.entries(also).map(([status, type]) => [
    status,
    {
      description: STATUS[status] ?? "Otherwise.",
      // What can never be changed is refused by the same number as what somebody else changed first.
      content: { ...contentOf(type), ...(Number(status) >= 400 && PROBLEM) },
    },
  ]);
  const refused = { description: "Refused.", content: PROBLEM };
  return { ...usual, ...(Object.fromEntries(others) as Json), default: refused };
}

const PROBLEM: Json = { "application/problem+json": { schema: schemaOf("Refusal") } };

const STATUS: Readonly<Record<string, string>> = {
  201: "Made.",
  200: "Done before.",
  202: "Begun.",
  409: "Somebody else was first.",
};

function contentOf(type: string): Json {
  if (type === "application/json") return { [type]: { schema: { type: "object" } } };
  if (isMediaType(type)) return { [type]: { schema: { type: "string", format: "binary" } } };
  return { "application/json": { schema: schemaOf(type) } };
}

function schemaOf(type: string): Json {
  const $ref = `#/components/schemas/${type.replace("[]", "")}`;
  return type.endsWith("[]") ? { type: "array", items: { $ref } } : { $ref };
}

function isMediaType(name: string): boolean {
  return name.includes("/");
}
