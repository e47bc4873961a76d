import ts from "typescript";
import { docOf, type Declaration } from "./declarations.ts";
import { joinUnion } from "./unions.ts";
import type { Schema } from "./schema.ts";

/**
 * What a schema says that the type cannot: by type ("Code"), by property where it is declared ("Option.label"), or
 * by a property that means the same wherever it stands ("*.format").
 */
export type Details = Readonly<Record<string, Schema>>;

/**
 * The schema of a type: interface → object without other properties, union → the member that fits, named type →
 * an entry of `$defs`. Comments become descriptions, so that each thing is explained where its type stands.
 */
export function schemaOf(
  root: string,
  declarations: ReadonlyMap<string, Declaration>,
  details: Details,
): Schema {
  const defs = new Map<string, Schema>();

  function named(name: string): Schema {
    if (name !== root && !defs.has(name)) {
      defs.set(name, {});
      defs.set(name, definition(name));
    }
    return { $ref: name === root ? "#" : `#/$defs/${name}` };
  }

  function definition(name: string): Schema {
    const declaration = declarations.get(name);
    if (declaration === undefined) throw new Error(`no declaration of ${name} in the files of the schemas`);
    const body = ts.isInterfaceDeclaration(declaration)
      ? objectOf(name, members(declaration))
      : fromNode(declaration.type, name);
    return described({ ...body, ...details[name] }, docOf(declaration));
  }

  /** An interface's own members after those of what it extends. */
  function members(declaration: ts.InterfaceDeclaration): ts.PropertySignature[] {
    const bases = (declaration.heritageClauses ?? []).flatMap((clause) =>
      clause.types.flatMap((type) => {
        const base = declarations.get(type.expression.getText());
        return base !== undefined && ts.isInterfaceDeclaration(base) ? members(base) : [];
      }),
    );
    const own = declaration.members.filter(ts.isPropertySignature);
    const names = new Set(own.map((member) => member.name.getText()));
    return [...bases.filter((member) => !names.has(member.name.getText())), ...own];
  }

  function objectOf(name: string, properties: readonly ts.PropertySignature[]): Schema {
    const entries = properties.map((member) => {
      const key = member.name.getText().replaceAll('"', "");
      const path = `${ownerOf(member) ?? name}.${key}`;
      const schema = { ...fromNode(typeOf(member), path), ...(details[path] ?? details[`*.${key}`]) };
      return { key, optional: member.questionToken !== undefined, schema: described(schema, docOf(member)) };
    });
    return {
      type: "object",
      additionalProperties: false,
      required: entries.filter((entry) => !entry.optional).map((entry) => entry.key),
      properties: Object.fromEntries(entries.map((entry) => [entry.key, entry.schema])),
    };
  }

  function fromNode(node: ts.TypeNode, path: string): Schema {
    if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return fromNode(node.type, path);
    if (ts.isArrayTypeNode(node)) return { type: "array", items: fromNode(node.elementType, `${path}[]`) };
    if (ts.isTypeLiteralNode(node)) return objectOf(path, node.members.filter(ts.isPropertySignature));
    if (ts.isUnionTypeNode(node)) {
      return joinUnion(
        node.types.map((type) => fromNode(type, path)),
        (ref) => (ref === "#" ? definition(root) : defs.get(ref.replace("#/$defs/", ""))),
      );
    }
    if (ts.isTypeReferenceNode(node)) return fromReference(node, path);
    if (ts.isLiteralTypeNode(node)) return fromLiteral(node);
    return primitive(node);
  }

  function fromReference(node: ts.TypeReferenceNode, path: string): Schema {
    const name = node.typeName.getText();
    const [first, second] = node.typeArguments ?? [];
    if (name === "Readonly" && first !== undefined) return fromNode(first, path);
    if (name === "Record" && second !== undefined) {
      return { type: "object", additionalProperties: fromNode(second, `${path}{}`) };
    }
    if (name === "Partial" && first !== undefined) return { ...definition(first.getText()), required: [] };
    if (name === "Exclude" && first !== undefined) return fromNode(without(first, second?.getText()), path);
    return named(name);
  }

  /** The members of a named union but for one. */
  function without(union: ts.TypeNode, left: string | undefined): ts.TypeNode {
    const declaration = declarations.get(union.getText());
    const type =
      declaration !== undefined && ts.isTypeAliasDeclaration(declaration) ? declaration.type : undefined;
    if (type === undefined || !ts.isUnionTypeNode(type)) throw new Error(`${union.getText()} is not a union`);
    return ts.factory.createUnionTypeNode(type.types.filter((member) => member.getText() !== left));
  }

  const schema = definition(root);
  const sorted = [...defs].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0 ? schema : { ...schema, $defs: Object.fromEntries(sorted) };
}

/** The interface a property is declared in, which may be one that another extends. */
function ownerOf(member: ts.PropertySignature): string | undefined {
  return ts.isInterfaceDeclaration(member.parent) ? member.parent.name.text : undefined;
}

function typeOf(member: ts.PropertySignature): ts.TypeNode {
  if (member.type === undefined) throw new Error(`${member.name.getText()} has no type`);
  return member.type;
}

function described(schema: Schema, doc: string | undefined): Schema {
  const description = doc ?? schema.description;
  return description === undefined ? schema : { ...schema, description };
}

function fromLiteral(node: ts.LiteralTypeNode): Schema {
  const literal = node.literal;
  if (literal.kind === ts.SyntaxKind.NullKeyword) return { type: "null" };
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return { const: true };
  if (literal.kind === ts.SyntaxKind.FalseKeyword) return { const: false };
  if (ts.isStringLiteral(literal)) return { const: literal.text };
  throw new Error(`the schemas do not know the literal ${node.getText()}`);
}

function primitive(node: ts.TypeNode): Schema {
  if (node.kind === ts.SyntaxKind.StringKeyword) return { type: "string" };
  if (node.kind === ts.SyntaxKind.NumberKeyword) return { type: "number" };
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return { type: "boolean" };
  throw new Error(`the schemas do not know the type ${node.getText()}; teach scripts/schemas/from-types.ts`);
}
