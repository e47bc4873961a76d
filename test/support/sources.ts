import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

export const ROOT = join(import.meta.dirname, "../..");

/** A source file as the tests of the architecture see it. Paths are below the project's folder. */
export interface Source {
  readonly path: string;
  readonly lines: number;
  /** Files of this project it imports, types included. */
  readonly imports: readonly string[];
  /** Lines on which the type `any` stands. */
  readonly anyLines: readonly number[];
}

/** The TypeScript files below a folder, tests apart. */
export function sourcesIn(folder: string): Source[] {
  return filesIn(folder)
    .filter((path) => path.endsWith(".ts") && !/\.test\.ts$|\.d\.m?ts$/.test(path))
    .map(readSource);
}

/** All files below a folder that are ours, in the order of their names. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !/(^|\/)(node_modules|coverage|dist|\.git)\//.test(path))
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function readSource(path: string): Source {
  const text = readText(path);
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports = new Set<string>();
  const anyLines: number[] = [];
  const visit = (node: ts.Node): void => {
    const target = importedBy(node);
    if (target?.startsWith(".") === true) imports.add(join(dirname(path), target));
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      anyLines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, lines: text.split("\n").length - 1, imports: [...imports], anyLines };
}

/** What a node imports, if it does: a declaration, a re-export, a type import or a dynamic one. */
function importedBy(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? textOf(node.arguments[0]) : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}
