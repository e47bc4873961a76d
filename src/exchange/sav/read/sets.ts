import type { MultipleSet } from "../../labelled/model.ts";
import type { TextReader } from "./texts.ts";

/** Looks up a variable by the short name that sets know it by, without regard to case. */
export type NameOf = (short: string) => string | undefined;

export interface ReadSets {
  readonly sets: readonly MultipleSet[];
  /** Names of sets that cannot be understood. */
  readonly odd: readonly string[];
}

const LINE_END = 0x0a;
/** A hundred thousand members of sets; a record that claims more is left out as a whole. */
const LONGEST = 1 << 20;

/**
 * Multiple-response sets as the records 7 and 19 have them: a line a set, lengths in bytes (PSPP, "Multiple Response
 * Sets Records"). Sets of no or one variable occur in real files and are kept as they are.
 */
export function readSets(bytes: Uint8Array, texts: TextReader, nameOf: NameOf): ReadSets {
  const sets: MultipleSet[] = [];
  const odd: string[] = [];
  let at = bytes.length > LONGEST ? bytes.length : 0;
  if (at > 0) odd.push("$");
  while (at < bytes.length) {
    if (bytes[at] === LINE_END || bytes[at] === 0) {
      at++;
      continue;
    }
    const line = new SetLine(bytes, at, texts);
    const set = line.read(nameOf);
    if (set === undefined) odd.push(texts.read(bytes, at, line.end).slice(0, 64));
    else sets.push(set);
    at = line.end + 1;
  }
  return { sets, odd };
}

class SetLine {
  /** Where its line ends. A label may hold a line end, so this is known once the label was read. */
  end: number;
  private at: number;
  private readonly bytes: Uint8Array;
  private readonly texts: TextReader;

  constructor(bytes: Uint8Array, start: number, texts: TextReader) {
    this.bytes = bytes;
    this.at = start;
    this.texts = texts;
    this.end = this.lineEnd(start);
  }

  read(nameOf: NameOf): MultipleSet | undefined {
    const length = this.bytes.subarray(this.at, this.end).indexOf(0x3d);
    if (length < 0) return undefined;
    const name = this.texts.read(this.bytes, this.at, this.at + length);
    this.at += length + 1;
    const kind = String.fromCharCode(this.bytes[this.at++] ?? 0);
    if (!name.startsWith("$")) return undefined;
    if (kind === "C") return this.categories(name, nameOf);
    if (kind === "D" || kind === "E") return this.dichotomies(name, kind, nameOf);
    return undefined;
  }

  private categories(name: string, nameOf: NameOf): MultipleSet | undefined {
    if (!this.blank()) return undefined;
    const label = this.counted();
    return label === undefined
      ? undefined
      : { kind: "categories", name, label, variables: this.members(nameOf) };
  }

  private dichotomies(name: string, kind: "D" | "E", nameOf: NameOf): MultipleSet | undefined {
    let labelOfVariable = false;
    if (kind === "E") {
      if (!this.blank()) return undefined;
      const flag = this.digits();
      if ((flag !== 1 && flag !== 11) || !this.blank()) return undefined;
      labelOfVariable = flag === 11;
    }
    const counted = this.counted();
    if (counted === undefined || !this.blank()) return undefined;
    const label = this.counted();
    if (label === undefined) return undefined;
    const namedBy = kind === "E" ? "counted-values" : "variables";
    const variables = this.members(nameOf);
    return {
      kind: "dichotomies",
      name,
      label,
      counted: counted.trimEnd(),
      variables,
      namedBy,
      labelOfVariable,
    };
  }

  /** Words after their length in bytes and a blank. */
  private counted(): string | undefined {
    const length = this.digits();
    if (length === undefined || !this.blank() || this.at + length > this.bytes.length) return undefined;
    this.at += length;
    this.end = Math.max(this.end, this.lineEnd(this.at));
    return this.texts.exact(this.bytes, this.at - length, this.at);
  }

  private members(nameOf: NameOf): string[] {
    this.end = this.lineEnd(this.at);
    const names = this.texts.read(this.bytes, this.at, this.end).split(" ");
    return names.flatMap((short) => nameOf(short) ?? []);
  }

  private digits(): number | undefined {
    const start = this.at;
    let value = 0;
    for (; (this.bytes[this.at] ?? 0) >= 0x30 && (this.bytes[this.at] ?? 0) <= 0x39; this.at++) {
      value = value * 10 + (this.bytes[this.at] ?? 0) - 0x30;
    }
    return this.at === start ? undefined : value;
  }

  private blank(): boolean {
    return this.bytes[this.at++] === 0x20;
  }

  private lineEnd(from: number): number {
    const end = this.bytes.indexOf(LINE_END, from);
    return end < 0 ? this.bytes.length : end;
  }
}
