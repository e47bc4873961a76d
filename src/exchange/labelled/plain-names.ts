/**
 * Names that every statistical program takes: a letter first, then letters, digits and underscores, each once without
 * regard to case.
 */
export function plainNames(codes: readonly string[]): string[] {
  const taken = new Set<string>();
  return codes.map((code) => {
    const plain = code.replaceAll(/[^A-Za-z0-9_]/g, "_").replace(/^(?![A-Za-z])/, "v");
    let name = plain.slice(0, LONGEST);
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${plain.slice(0, LONGEST - 4)}_${i}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** SPSS takes 64 bytes; a set has a sign before its name. */
const LONGEST = 63;
