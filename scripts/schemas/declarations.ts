import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** The interfaces and type aliases of some source files, by name. A name that stands in two files is refused. */
export function declarationsIn(files: readonly string[]): ReadonlyMap<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const file of files) {
    const text = readFileSync(join(import.meta.dirname, "../..", file), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
      const name = statement.name.text;
      if (found.has(name)) throw new Error(`${name} is declared in two files; the schemas need one`);
      found.set(name, statement);
    }
  }
  return found;
}

/** What the comment above a declaration or property says, on one line. */
export function docOf(node: ts.Node): string | undefined {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(docs.at(-1)?.comment);
  return text?.replaceAll(/\s+/g, " ").trim();
}
