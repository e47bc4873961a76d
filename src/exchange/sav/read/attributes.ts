import type { Attributes, Role } from "../../labelled/model.ts";

/** SPSS keeps a variable's role as an attribute of this name, by its number in this list. */
export const ROLE_ATTRIBUTE = "$@Role";
export const ROLES: readonly Role[] = ["input", "target", "both", "none", "partition", "split"];

/**
 * Reads `name('value'⏎'value'⏎)name(…)`. A value may hold quotes, which are not doubled; it ends at a quote before a
 * line end (PSPP, "Data File and Variable Attributes Records").
 */
export function readAttributes(words: string, from = 0): { attributes: Attributes; end: number } {
  const attributes = new Map<string, readonly string[]>();
  let at = from;
  for (;;) {
    const open = words.indexOf("(", at);
    const name = words.slice(at, open < 0 ? words.length : open);
    const slash = name.indexOf("/");
    if (open < 0 || slash >= 0) return { attributes, end: slash < 0 ? words.length : at + slash };
    const values: string[] = [];
    at = open + 1;
    while (at < words.length && words[at] !== ")") {
      const lineEnd = words.indexOf("\n", at);
      const end = lineEnd < 0 ? words.length : lineEnd;
      values.push(unquoted(words.slice(at, end)));
      at = end + 1;
    }
    at++;
    if (name.trim() !== "") attributes.set(name.trim(), values);
  }
}

function unquoted(value: string): string {
  return value.replace(/^'/, "").replace(/'\r?$/, "");
}

/** Attributes of variables by name: `name:attributes/name:attributes`. */
export function readVariableAttributes(words: string): Map<string, Attributes> {
  const all = new Map<string, Attributes>();
  let at = 0;
  while (at < words.length) {
    const colon = words.indexOf(":", at);
    if (colon < 0) break;
    const name = words.slice(at, colon).trim();
    const { attributes, end } = readAttributes(words, colon + 1);
    all.set(name.toLowerCase(), attributes);
    at = end + 1;
  }
  return all;
}

const NONE: Attributes = new Map();

export function roleIn(attributes: Attributes | undefined): Role {
  return ROLES[Number(attributes?.get(ROLE_ATTRIBUTE)?.[0] ?? 0)] ?? "input";
}

export function withoutRole(attributes: Attributes | undefined): Attributes {
  if (attributes === undefined) return NONE;
  return new Map([...attributes].filter(([name]) => name !== ROLE_ATTRIBUTE));
}
