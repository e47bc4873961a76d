import { isCode, type Code } from "../questionnaire/code.ts";

/** Gives codes made of titles, no two alike and none that is taken; a code somebody wishes for where it can be had. */
export type CodeNaming = (title: string, wished?: string) => Code;

/** A code has forty signs at most, and a number may have to follow. */
const LONGEST = 34;

export function namesFor(known: readonly Code[] = []): CodeNaming {
  const taken = new Set(known);
  // Where the numbers of a code begin that are not known to be taken: many titles may give the same code.
  const next = new Map<Code, number>();
  return (title, wished) => {
    const wish = wished !== undefined && isCode(wished) ? wished : codeFor(title);
    const stem = wish.slice(0, LONGEST);
    let code = wish;
    let number = next.get(stem) ?? 2;
    for (; taken.has(code); number++) code = `${stem}-${number}`;
    next.set(stem, number);
    taken.add(code);
    return code;
  };
}

function codeFor(title: string): string {
  const plain = title.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return words.slice(0, LONGEST).replace(/-$/, "") || "code";
}
