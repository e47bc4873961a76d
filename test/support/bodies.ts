/** A part of a schema, as far as bodies of requests use it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

type Schemas = Readonly<Record<string, object>>;

/** A body that a schema lets through, with every field it may have. */
export function bodyOf(schema: object, schemas: Schemas, depth = 0): unknown {
  const one = schema as Schema;
  if (one.$ref !== undefined) {
    const named = schemas[one.$ref.split("/").at(-1) ?? ""] ?? {};
    return depth > 5 ? null : bodyOf(named, schemas, depth + 1);
  }
  if (one.const !== undefined) return one.const;
  if (one.enum !== undefined) return one.enum[0];
  if (one.anyOf !== undefined) return bodyOf(one.anyOf[0] ?? {}, schemas, depth);
  if (one.type === "array") return [bodyOf(one.items ?? {}, schemas, depth)];
  if (one.type === "object") {
    const parts = Object.entries(one.properties ?? {});
    return Object.fromEntries(parts.map(([name, part]) => [name, bodyOf(part, schemas, depth)]));
  }
  return { string: "x", number: 1, boolean: true }[one.type ?? ""] ?? null;
}

const WRONG: readonly unknown[] = [
  undefined,
  null,
  1e308,
  -1,
  "",
  " ",
  [],
  {},
  [null],
  "\u0000\uFFFE\uD800",
  "../../x",
];

/** The same body with something wrong in it, in each field in turn. */
export function spoiled(body: unknown): unknown[] {
  const whole: unknown[] = [null, [], "x", 1, {}, { constructor: 1, ["__proto__"]: { x: 1 } }];
  if (typeof body !== "object" || body === null || Array.isArray(body)) return whole;
  const fields = Object.keys(body).flatMap((name) => WRONG.map((wrong) => ({ ...body, [name]: wrong })));
  return [...whole, ...fields];
}
