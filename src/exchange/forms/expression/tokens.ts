/** A piece of a condition as programs write them. */
export type Token =
  | { readonly kind: "answer"; readonly name: string }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "sign"; readonly sign: string };

const LONGEST = 2_000;

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Token | undefined])[] = [
  [/\s+/y, () => undefined],
  [/\$?\{([^{}]+)\}/y, (match) => ({ kind: "answer", name: (match[1] ?? "").trim() })],
  [/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/y, (match) => ({ kind: "text", value: unescaped(match) })],
  [/\d+(?:\.\d+)?(?![\w.])/y, ([digits]) => ({ kind: "number", value: Number(digits) })],
  [/<=|>=|=<|=>|<>|!=|==|&&|\|\||[=<>!()[\],.+*-]/y, ([sign]) => ({ kind: "sign", sign })],
  [/[A-Za-z_][\w-]*(?::[A-Za-z_][\w-]*)?/y, ([word]) => ({ kind: "word", word })],
];

/** Cuts a condition into pieces; undefined where it holds something else. */
export function tokensOf(written: string): Token[] | undefined {
  if (written.length > LONGEST) return undefined;
  const tokens: Token[] = [];
  for (let at = 0; at < written.length;) {
    const found = next(written, at);
    if (found === undefined) return undefined;
    at = found.end;
    if (found.token !== undefined) tokens.push(found.token);
  }
  return tokens;
}

function next(written: string, at: number): { end: number; token: Token | undefined } | undefined {
  for (const [pattern, tokenOf] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(written);
    if (match !== null) return { end: pattern.lastIndex, token: tokenOf(match) };
  }
  return undefined;
}

function unescaped(match: RegExpExecArray): string {
  return (match[1] ?? match[2] ?? "").replaceAll(/\\(['"\\])/g, "$1");
}
