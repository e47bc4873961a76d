import { isCode, type Code } from "../../questionnaire/code.ts";
import { CodeGiver } from "../recognise/codes.ts";

/** A code is shorter; what comes after makes no difference to it. */
const LONGEST = 200;

/** Codes for names of a program, in order: a name that is a code stays it, and takes it from whatever looks alike. */
export function codesFor(names: readonly string[], fallback: string, reserved: readonly Code[] = []): Code[] {
  const codes = new CodeGiver();
  for (const code of reserved) codes.keep(code);
  const kept = new Map<number, Code>();
  for (const [i, name] of names.entries()) if (isCode(name) && codes.keep(name)) kept.set(i, name);
  return names.map((name, i) => kept.get(i) ?? codes.give(name.slice(0, LONGEST), fallback));
}
