import type { Schema } from "./schema.ts";

type Lookup = (ref: string) => Schema | undefined;

/**
 * One schema for a union. `anyOf` would answer a mistake with the complaints of every member; so a union is told
 * apart by what tells its members apart: their type, a constant they share, or a property only one of them has.
 */
export function joinUnion(members: readonly Schema[], lookup: Lookup): Schema {
  return (
    asEnum(members) ??
    asTypes(members) ??
    byConstant(members, lookup) ??
    byOwnProperty(members, lookup) ?? { anyOf: members }
  );
}

/** "a" | "b" | null */
function asEnum(members: readonly Schema[]): Schema | undefined {
  const values = members.map((member) => (member.type === "null" ? null : member.const));
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? { enum: known } : undefined;
}

/** Members of different plain types: each keyword of JSON Schema speaks to its own type only. */
function asTypes(members: readonly Schema[]): Schema | undefined {
  const types = members.map((member) => member.type);
  const plain = types.filter((type) => typeof type === "string");
  if (plain.length !== members.length || new Set(plain).size !== plain.length) return undefined;
  return { ...Object.assign({}, ...members), type: plain } as Schema;
}

/** A property that holds another constant in each member, as `type` does in questions. */
function byConstant(members: readonly Schema[], lookup: Lookup): Schema | undefined {
  const bodies = members.map((member) => resolve(member, lookup));
  const key = Object.keys(bodies[0]?.properties ?? {}).find((name) =>
    bodies.every((body) => body.properties?.[name]?.const !== undefined),
  );
  if (key === undefined) return undefined;
  const constants = bodies.map((body) => body.properties?.[key]?.const ?? "");
  return {
    type: "object",
    required: [key],
    properties: { [key]: { enum: constants } },
    allOf: members.map((member, i) => ({
      if: { type: "object", properties: { [key]: { const: constants[i] ?? "" } }, required: [key] },
      then: member,
    })),
  };
}

/** All members but the last require a property that no other has. */
function byOwnProperty(members: readonly Schema[], lookup: Lookup): Schema | undefined {
  const bodies = members.map((member) => resolve(member, lookup));
  const keys = bodies
    .slice(0, -1)
    .map((body, i) =>
      body.required?.find((name) =>
        bodies.every((other, j) => j === i || other.properties?.[name] === undefined),
      ),
    );
  if (keys.length === 0 || keys.includes(undefined)) return undefined;
  const last = members.at(-1) ?? {};
  return keys.reduceRight<Schema>(
    (rest, key, i) => ({
      if: { type: "object", properties: { [key ?? ""]: {} }, required: [key ?? ""] },
      then: members[i] ?? {},
      else: rest,
    }),
    last,
  );
}

function resolve(member: Schema, lookup: Lookup): Schema {
  return member.$ref === undefined ? member : (lookup(member.$ref) ?? member);
}
