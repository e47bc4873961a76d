import { FreeNames } from "../../labelled/free-names.ts";
import { cutText, utf8 } from "./record-bytes.ts";

const LONGEST_NAME = 64;
const RESERVED = new Set("all and by eq ge gt le lt ne not or to with".split(" "));

/** A name as SPSS allows it: a letter first, no blanks or signs, at most 64 bytes, no word of its language. */
export function allowedName(name: string): string {
  const signs = name.replaceAll(/[^\p{L}\p{N}_.$#@]/gu, "_").replace(/^[^\p{L}@]+/u, (start) => `v${start}`);
  const plain = cutText(signs, LONGEST_NAME).replace(/\.+$/, "_");
  return plain === "" ? "v" : RESERVED.has(plain.toLowerCase()) ? `${plain}_` : plain;
}

/** Allowed names, each once without regard to case. */
export function allowedNames(names: readonly string[]): string[] {
  const free = new FreeNames();
  return names.map((name) => {
    const allowed = allowedName(name);
    return free.take(
      allowed,
      (number) => `${cutText(allowed, LONGEST_NAME - 1 - String(number).length)}_${number}`,
    );
  });
}

const SHORT = 8;
const STEM = 4;

/** Gives every variable and segment a name of at most 8 bytes: its own where that fits, else its start and a number. */
export class ShortNames {
  private readonly taken = new Set<string>();
  private next = 0;

  /** `reserved` are names that fit, kept for their own variables. */
  constructor(reserved: readonly string[]) {
    for (const name of reserved) if (fits(name)) this.taken.add(name.toUpperCase());
  }

  for(name: string): string {
    return fits(name) ? name.toUpperCase() : this.numbered(name);
  }

  /** A name for a further segment, or for a variable whose own name is too long. */
  numbered(name: string): string {
    const start = name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
    const stem = (/^[A-Z]/.test(start) ? start : `V${start}`).slice(0, STEM);
    for (;;) {
      const number = (this.next++).toString(36).toUpperCase();
      const short = `${stem.slice(0, SHORT - number.length)}${number}`;
      if (this.taken.has(short)) continue;
      this.taken.add(short);
      return short;
    }
  }
}

function fits(name: string): boolean {
  return utf8(name).length <= SHORT && utf8(name.toUpperCase()).length <= SHORT;
}
