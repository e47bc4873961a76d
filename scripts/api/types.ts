import { join } from "node:path";
import ts from "typescript";
import { filesBelow } from "./files.ts";

/** A part of a schema of OpenAPI 3.1, which is JSON Schema 2020-12. */
export type ApiSchema = Readonly<Record<string, unknown>>;

const ROOT = join(import.meta.dirname, "../..");

/**
 * Schemas of types that studio and server exchange, by name, with every named type they are made of. Asked of the
 * compiler, so that `Omit`, `Pick` and the like come out as what they mean.
 */
export function apiSchemas(names: readonly string[]): Record<string, ApiSchema> {
  const files = filesBelow(join(ROOT, "src/api"));
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const program = ts.createProgram(files, { ...options, types: [] });
  const writer = new SchemaWriter(program.getTypeChecker());
  writer.write(names.map((name) => [name, declared(name, files, program)]));
  return writer.sorted();
}

function declared(name: string, files: readonly string[], program: ts.Program): ts.Type {
  const checker = program.getTypeChecker();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    const found = module?.exports?.get(ts.escapeLeadingUnderscores(name));
    if (found !== undefined) return checker.getDeclaredTypeOfSymbol(resolved(found, checker));
  }
  throw new Error(`a route names the type ${name}, which is in no file of src/api/`);
}

function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

class SchemaWriter {
  private readonly found = new Map<string, { readonly type: ts.Type; schema: ApiSchema }>();
  private readonly checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.checker = checker;
  }

  sorted(): Record<string, ApiSchema> {
    const all = [...this.found].sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(all.map(([name, { schema }]) => [name, schema]));
  }

  private schemaOf(type: ts.Type): ApiSchema {
    const plain = plainSchema(type, this.checker);
    if (plain !== undefined) return plain;
    const name = nameOf(type);
    return name === undefined ? this.body(type) : this.named(name, type);
  }

  /** Types that routes name keep their names; others of the same name make way. */
  write(roots: readonly (readonly [name: string, type: ts.Type])[]): void {
    for (const [name, type] of roots) this.found.set(name, { type, schema: {} });
    for (const [name, type] of roots) this.found.set(name, { type, schema: this.described(type) });
  }

  /** Written once; a second type of the same name gets a number, so that neither hides the other. */
  private named(name: string, type: ts.Type, count = 1): ApiSchema {
    const said = count === 1 ? name : `${name}${count}`;
    const known = this.found.get(said);
    if (known !== undefined && known.type !== type) return this.named(name, type, count + 1);
    if (known === undefined) {
      const entry = { type, schema: {} };
      this.found.set(said, entry);
      entry.schema = this.described(type);
    }
    return { $ref: `#/components/schemas/${said}` };
  }

  private described(type: ts.Type): ApiSchema {
    return { ...docOf(type.aliasSymbol ?? type.symbol, this.checker), ...this.body(type) };
  }

  private body(type: ts.Type): ApiSchema {
    if (type.isUnion()) return this.union(type.types);
    if (type.isIntersection()) return this.object(type);
    const [item] = this.checker.isArrayType(type)
      ? this.checker.getTypeArguments(type as ts.TypeReference)
      : [];
    if (item !== undefined) return { type: "array", items: this.schemaOf(item) };
    if (this.checker.isTupleType(type)) {
      const items = this.checker.getTypeArguments(type as ts.TypeReference);
      return { type: "array", prefixItems: items.map((one) => this.schemaOf(one)), minItems: items.length };
    }
    return this.object(type);
  }

  private union(members: readonly ts.Type[]): ApiSchema {
    const given = members.filter((one) => (one.flags & ts.TypeFlags.Undefined) === 0);
    const schemas = given.map((one) => this.schemaOf(one));
    const constants = schemas.map((one) => (one["type"] === "null" ? null : one["const"]));
    if (constants.every((one) => one !== undefined)) {
      const values = [...new Set(constants)];
      return values.length === 2 && values.includes(true) && values.includes(false)
        ? { type: "boolean" }
        : { enum: values };
    }
    return schemas.length === 1 ? (schemas[0] ?? {}) : { anyOf: schemas };
  }

  private object(type: ts.Type): ApiSchema {
    // A mark that only the compiler knows is named by a symbol, and is not sent.
    const properties = this.checker.getPropertiesOfType(type).filter((one) => !one.name.startsWith("__@"));
    const index = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const required = properties.filter((one) => (one.flags & ts.SymbolFlags.Optional) === 0);
    return {
      type: "object",
      ...(required.length > 0 && { required: required.map((one) => one.name) }),
      ...(properties.length > 0 && {
        properties: Object.fromEntries(properties.map((one) => [one.name, this.property(one)])),
      }),
      ...(index !== undefined && { additionalProperties: this.schemaOf(index.type) }),
    };
  }

  private property(symbol: ts.Symbol): ApiSchema {
    return { ...docOf(symbol, this.checker), ...this.schemaOf(this.checker.getTypeOfSymbol(symbol)) };
  }
}

/** Words, numbers and constants; undefined for what is made of parts. */
function plainSchema(type: ts.Type, checker: ts.TypeChecker): ApiSchema | undefined {
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  const has = (flags: ts.TypeFlags): boolean => (type.flags & flags) !== 0;
  if (has(ts.TypeFlags.BooleanLiteral)) return { const: checker.typeToString(type) === "true" };
  if (has(ts.TypeFlags.Boolean)) return { type: "boolean" };
  if (has(ts.TypeFlags.Null)) return { type: "null" };
  if (has(ts.TypeFlags.StringLike)) return { type: "string" };
  if (has(ts.TypeFlags.NumberLike)) return { type: "number" };
  return has(ts.TypeFlags.Unknown | ts.TypeFlags.Any) ? {} : undefined;
}

/** The name a type goes by; one that is made from others on the spot has none. */
function nameOf(type: ts.Type): string | undefined {
  if (type.aliasSymbol !== undefined) {
    return (type.aliasTypeArguments ?? []).length > 0 ? undefined : type.aliasSymbol.name;
  }
  // Types without a name have no symbol, whatever the declaration says.
  const symbol = type.symbol as ts.Symbol | undefined;
  if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Interface) === 0) return undefined;
  const isGeneric = ((type as ts.TypeReference).typeArguments ?? []).length > 0;
  return isGeneric || symbol.name.endsWith("Array") ? undefined : symbol.name;
}

function docOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): ApiSchema {
  const text = ts
    .displayPartsToString(symbol?.getDocumentationComment(checker))
    .replaceAll(/\s+/g, " ")
    .trim();
  return text === "" ? {} : { description: text };
}
