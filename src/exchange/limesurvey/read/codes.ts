import { isCode, type Code } from "../../../questionnaire/code.ts";
import { FreeNames } from "../../labelled/free-names.ts";

const LONGEST = 36;

/** Makes codes of what LimeSurvey calls things, each once. */
export class LimeCodes {
  private readonly free = new FreeNames();

  /** `taken` are not given out. */
  constructor(taken: readonly Code[] = []) {
    for (const code of taken) this.give(code, code);
  }

  /** `remembered` is the code it had with us. */
  give(name: string, fallback: string, remembered?: Code): Code {
    const plain = name
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/\p{M}/gu, "")
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, LONGEST);
    const wanted =
      remembered !== undefined && isCode(remembered) ? remembered : plain === "" ? fallback : plain;
    return this.free.take(wanted, (number) => `${wanted.slice(0, LONGEST)}-${number}`);
  }
}
