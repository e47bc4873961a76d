import { isCode, type Code } from "../../questionnaire/code.ts";

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^-(?=\d)/, " min "],
  [/[>≥]/g, " over "],
  [/[<≤]/g, " under "],
  [/(?<=\p{L})\+\+/gu, " plus plus "],
  [/\+/g, " plus "],
  [/(?<=\p{L})#(?!\d)/gu, " sharp "],
  [/%/g, " pct "],
  [/[’']/g, ""],
];

/** A code made of words, at most `length` signs long and cut between words; empty where no letter is left. */
export function codeOf(words: string, length = 32): Code {
  const plain = SIGNS.reduce(
    (text, [sign, word]) =>
      text.replaceAll(new RegExp(sign, sign.flags.includes("g") ? sign.flags : `${sign.flags}g`), word),
    words,
  )
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/\p{M}/gu, "");
  const pieces = plain.split(/[^a-z0-9]+/).filter((piece) => piece !== "");
  let code = "";
  for (const piece of pieces) {
    const longer = code === "" ? piece.slice(0, length) : `${code}-${piece}`;
    if (longer.length > length) break;
    code = longer;
  }
  return code;
}

/** Gives out codes that were not given before: longer where two begin alike, numbered where that is not enough. */
export class CodeGiver {
  private readonly given = new Set<Code>();

  /** Takes a code as it is; false where it was given before. */
  keep(code: Code): boolean {
    const free = !this.given.has(code);
    this.given.add(code);
    return free;
  }

  give(words: string, fallback: string, length = 32): Code {
    const short = codeOf(words, length);
    const long = codeOf(words, 40);
    let code = [short, long].find((candidate) => isCode(candidate) && !this.given.has(candidate));
    const stem = (short === "" ? fallback : short).slice(0, 34);
    for (let number = short === "" ? 1 : 2; code === undefined; number++) {
      const candidate = `${stem}-${number}`;
      if (!this.given.has(candidate)) code = candidate;
    }
    this.given.add(code);
    return code;
  }
}
