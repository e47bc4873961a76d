import type { Code } from "../../../questionnaire/code.ts";
import type { Value } from "../model.ts";
import { FreeNames } from "../free-names.ts";

const LONGEST = 36;

/** Gives out codes made of names and values, each once. */
export class ProposedCodes {
  private readonly free = new FreeNames();

  give(words: string, fallback: string): Code {
    const plain = words
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/\p{M}/gu, "")
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, LONGEST);
    const stem = plain === "" ? fallback : plain;
    return this.free.take(stem, (number) => `${stem}-${number}`);
  }

  /** A value as a code: whole numbers as they are, so that they can be written as those numbers again. */
  giveValue(value: Value): Code {
    if (typeof value === "string") return this.give(value, "leeg");
    return this.give(`${value < 0 ? "min-" : ""}${Math.abs(value)}`, "waarde");
  }
}
