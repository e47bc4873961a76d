const MAX_LENGTH = 31;

/** Names as Excel takes them: no sign that references use, at most 31 signs, unique whatever their case. */
export function sheetNames(wished: readonly string[]): string[] {
  const taken = new Set<string>();
  return wished.map((name) => {
    const clean = cleaned(name);
    for (let copy = 1; ; copy++) {
      const tried = copy === 1 ? cut(clean, MAX_LENGTH) : numbered(clean, copy);
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}

/** The name as a reference writes it: `'Vraag 1'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function cleaned(name: string): string {
  const text = name
    .toWellFormed()
    .replaceAll(/[[\]:*?/\\\p{Cc}\p{Cf}\uFFFD-\uFFFF]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/^[\s']+|[\s']+$/gu, "");
  // Excel keeps the name History for itself.
  return text === "" || text.toLowerCase() === "history" ? `Blad ${text}`.trim() : text;
}

function numbered(name: string, copy: number): string {
  const ending = ` (${copy})`;
  return cut(name, MAX_LENGTH - ending.length) + ending;
}

function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(/[\s']+$/u, "");
}
