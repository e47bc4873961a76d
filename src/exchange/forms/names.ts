import { isCode, type Code } from "../../questionnaire/code.ts";
import { CodeGiver } from "../recognise/codes.ts";

/** Codes for names of a program, in order: a name that is a code stays it, and takes it from whatever looks alike. */
export function codesFor(names: readonly string[], fallback: string): Code[] {
  const codes = new CodeGiver();
  const kept = new Map<number, Code>();
  for (const [i, name] of names.entries()) if (isCode(name) && codes.keep(name)) kept.set(i, name);
  return names.map((name, i) => kept.get(i) ?? codes.give(name, fallback));
}
