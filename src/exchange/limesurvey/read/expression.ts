import type { Comparing } from "../../questionnaires/comparison.ts";

/** An expression of LimeSurvey, as far as it is one that we know. */
export type Expression =
  | { readonly kind: "and" | "or"; readonly parts: readonly Expression[] }
  | { readonly kind: "not"; readonly part: Expression }
  | { readonly kind: "empty"; readonly name: string }
  | { readonly kind: "compare"; readonly name: string; readonly sign: Comparing; readonly value: string }
  | { readonly kind: "always" };

const TOKEN =
  /\s*(?:("[^"]*"|'[^']*')|(-?\d+(?:\.\d+)?)(?![\w])|([A-Za-z_\d][\w]*(?:\.[A-Za-z]+)?)|(==|!=|<=|>=|&&|\|\||[<>!()=+,*/-]))/y;

const SIGNS: Readonly<Record<string, Comparing>> = {
  "==": "==",
  eq: "==",
  "!=": "!=",
  ne: "!=",
  "<": "<",
  lt: "<",
  "<=": "<=",
  le: "<=",
  ">": ">",
  gt: ">",
  ">=": ">=",
  ge: ">=",
};
const TURNED: Readonly<Record<Comparing, Comparing>> = {
  "==": "==",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

interface Token {
  readonly kind: "text" | "number" | "name" | "sign";
  readonly said: string;
}

const MOST_TOKENS = 2_000;
const DEEPEST = 50;

/** Reads and, or, not, comparisons of one answer with a value, and is_empty(); undefined for all else. */
export function readExpression(written: string): Expression | undefined {
  const tokens = tokensOf(written);
  if (tokens === undefined) return undefined;
  if (tokens.length === 0) return { kind: "always" };
  const parser = new Parser(tokens);
  const expression = parser.either(0);
  return parser.atEnd ? expression : undefined;
}

function tokensOf(written: string): Token[] | undefined {
  const tokens: Token[] = [];
  const text = written.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null || tokens.length > MOST_TOKENS) return undefined;
    const [, quoted, number, name, sign] = match;
    if (quoted !== undefined) tokens.push({ kind: "text", said: quoted.slice(1, -1) });
    else if (number !== undefined) tokens.push({ kind: "number", said: number });
    else if (name !== undefined) tokens.push({ kind: "name", said: name });
    else tokens.push({ kind: "sign", said: sign ?? "" });
  }
  return tokens;
}

class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  either(depth: number): Expression | undefined {
    return this.chain("or", ["or", "||"], () => this.both(depth));
  }

  private both(depth: number): Expression | undefined {
    return this.chain("and", ["and", "&&"], () => this.one(depth));
  }

  private chain(
    kind: "and" | "or",
    words: readonly string[],
    next: () => Expression | undefined,
  ): Expression | undefined {
    const first = next();
    if (first === undefined) return undefined;
    const parts = [first];
    while (this.takes(words)) {
      const part = next();
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return parts.length === 1 ? first : { kind, parts };
  }

  private one(depth: number): Expression | undefined {
    if (depth > DEEPEST) return undefined;
    if (this.takes(["!", "not"])) {
      const part = this.one(depth + 1);
      return part === undefined ? undefined : { kind: "not", part };
    }
    if (this.takes(["("])) {
      const inner = this.either(depth + 1);
      return this.takes([")"]) ? inner : undefined;
    }
    return this.tokens[this.at + 1]?.said === "(" ? this.call() : this.compare();
  }

  private call(): Expression | undefined {
    if (!this.takes(["is_empty"])) return undefined;
    this.at++;
    const name = this.take();
    return name?.kind === "name" && this.takes([")"]) ? { kind: "empty", name: name.said } : undefined;
  }

  private compare(): Expression | undefined {
    const left = this.take();
    const sign = SIGNS[this.peek()?.said.toLowerCase() ?? ""];
    if (sign === undefined || this.peek()?.kind === "text") {
      return left?.kind === "number" && Number(left.said) !== 0 ? { kind: "always" } : undefined;
    }
    this.at++;
    const right = this.take();
    if (left === undefined || right === undefined) return undefined;
    if (left.kind === "name" && isValue(right)) {
      return { kind: "compare", name: left.said, sign, value: right.said };
    }
    return isValue(left) && right.kind === "name"
      ? { kind: "compare", name: right.said, sign: TURNED[sign], value: left.said }
      : undefined;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(): Token | undefined {
    return this.tokens[this.at++];
  }

  /** Goes on where the next word is one of these. */
  private takes(words: readonly string[]): boolean {
    const next = this.peek();
    const found = next !== undefined && next.kind !== "text" && words.includes(next.said.toLowerCase());
    if (found) this.at++;
    return found;
  }
}

function isValue({ kind }: Token): boolean {
  return kind === "text" || kind === "number";
}
