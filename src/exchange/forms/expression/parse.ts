import { tokensOf, type Token } from "./tokens.ts";

/** A condition, taken apart. Signs are the usual ones, whatever way the program writes them. */
export type Expression =
  | { readonly kind: "answer"; readonly name: string }
  | { readonly kind: "self" }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "call"; readonly name: string; readonly of: readonly Expression[] }
  | { readonly kind: "joined"; readonly by: "and" | "or"; readonly parts: readonly Expression[] }
  | { readonly kind: "not"; readonly of: Expression }
  | {
      readonly kind: "compared";
      readonly sign: string;
      readonly left: Expression;
      readonly right: Expression;
    };

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["=", "="],
  ["==", "="],
  ["equal", "="],
  ["!=", "!="],
  ["<>", "!="],
  ["notequal", "!="],
  ["<", "<"],
  ["less", "<"],
  [">", ">"],
  ["greater", ">"],
  ["<=", "<="],
  ["=<", "<="],
  ["lessorequal", "<="],
  [">=", ">="],
  ["=>", ">="],
  ["greaterorequal", ">="],
  ["contains", "contains"],
  ["contain", "contains"],
  ["notcontains", "notcontains"],
  ["notcontain", "notcontains"],
  ["anyof", "anyof"],
  ["allof", "allof"],
  ["noneof", "noneof"],
]);

const JOINERS: ReadonlyMap<string, "and" | "or"> = new Map([
  ["and", "and"],
  ["&&", "and"],
  ["&", "and"],
  ["or", "or"],
  ["||", "or"],
]);

const DEEPEST = 40;

class Unreadable extends Error {}

/** Takes a condition apart; undefined where it is written in a way that is not known. */
export function parseExpression(written: string): Expression | undefined {
  const tokens = tokensOf(written);
  if (tokens === undefined || tokens.length === 0) return undefined;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Parser {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Expression {
    const expression = this.joined("or");
    if (this.at < this.tokens.length) throw new Unreadable();
    return expression;
  }

  /** "and" binds before "or". */
  private joined(by: "and" | "or"): Expression {
    if (++this.depth > DEEPEST) throw new Unreadable();
    const inner = () => (by === "or" ? this.joined("and") : this.compared());
    const parts = [inner()];
    while (JOINERS.get(this.word()) === by) {
      this.at++;
      parts.push(inner());
    }
    this.depth--;
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : { kind: "joined", by, parts };
  }

  private compared(): Expression {
    const left = this.single();
    const word = this.word();
    if (word === "empty" || word === "notempty") {
      this.at++;
      return { kind: "compared", sign: word, left, right: { kind: "list", items: [] } };
    }
    const sign = SIGNS.get(word);
    if (sign === undefined) return left;
    this.at++;
    return { kind: "compared", sign, left, right: this.single() };
  }

  private single(): Expression {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Unreadable();
    switch (token.kind) {
      case "answer":
        return token;
      case "text":
      case "number":
        return { kind: "value", value: token.value };
      case "word":
        return this.named(token.word);
      case "sign":
        return this.signed(token.sign);
    }
  }

  private named(word: string): Expression {
    if (this.tokens[this.at]?.kind === "sign" && this.word() === "(") {
      this.at++;
      const of = this.until(")");
      const [first] = of;
      const negates = word === "not" && first !== undefined && of.length === 1;
      return negates ? { kind: "not", of: first } : { kind: "call", name: word.toLowerCase(), of };
    }
    const lower = word.toLowerCase();
    if (lower === "true" || lower === "false") return { kind: "value", value: lower === "true" };
    throw new Unreadable();
  }

  private signed(sign: string): Expression {
    if (sign === "(") return this.nested();
    if (sign === "[") return { kind: "list", items: this.until("]") };
    if (sign === "!") return this.negated();
    if (sign === ".") return { kind: "self" };
    const next = this.tokens[this.at];
    if (sign !== "-" || next?.kind !== "number") throw new Unreadable();
    this.at++;
    return { kind: "value", value: -next.value };
  }

  private nested(): Expression {
    const inner = this.joined("or");
    if (this.word() !== ")") throw new Unreadable();
    this.at++;
    return inner;
  }

  private negated(): Expression {
    if (++this.depth > DEEPEST) throw new Unreadable();
    const of = this.single();
    this.depth--;
    return { kind: "not", of };
  }

  /** What stands between brackets, parted by commas. */
  private until(end: string): Expression[] {
    const found: Expression[] = [];
    while (this.word() !== end) {
      if (found.length > 0) {
        if (this.word() !== ",") throw new Unreadable();
        this.at++;
      }
      found.push(this.joined("or"));
    }
    this.at++;
    return found;
  }

  /** The next word or sign; "" where there is none. */
  private word(): string {
    const token = this.tokens[this.at];
    if (token?.kind === "sign") return token.sign;
    return token?.kind === "word" ? token.word.toLowerCase() : "";
  }
}
