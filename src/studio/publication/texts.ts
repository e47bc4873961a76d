import type { Change } from "../../changes/model.ts";
import { addressesReader, type Language, type Register, type Text } from "../../text.ts";

/** The form of a text that somebody edits: Dutch for one way of addressing, or English. */
export interface Form {
  readonly language: Language;
  readonly register: Register;
}

/** What a text says in a form; empty where it says nothing yet. */
export function textIn(text: Text | undefined, { language, register }: Form): string {
  if (language === "en") return text?.en ?? "";
  if (text === undefined) return "";
  return typeof text.nl === "string" ? text.nl : text.nl[register];
}

/** Whether a Dutch text speaks to its reader, and so needs a je and a u form. */
export function needsBothForms(text: Text | undefined): boolean {
  return typeof text?.nl === "string" ? addressesReader(text.nl) : text !== undefined;
}

/** The changes that make the text at a place say something in a form; an empty one is taken away. */
export function changeText(at: string, text: Text | undefined, form: Form, said: string): Change[] {
  const { language, register } = form;
  if (language === "en") {
    if (text === undefined) return [];
    return [set(`${at}/en`, text.en, said === "" ? undefined : said)];
  }
  if (text !== undefined && typeof text.nl !== "string")
    return [set(`${at}/nl/${register}`, text.nl[register], said)];
  if (said === "" && text?.en === undefined) return [set(at, text, undefined)];
  return [set(`${at}/nl`, text?.nl, said)];
}

/** Gives a text that speaks to its reader a form for each way of addressing. */
export function splitForms(at: string, text: Text, form: Form, other: string): Change[] {
  const own = textIn(text, form);
  const both = form.register === "je" ? { je: own, u: other } : { je: other, u: own };
  return [set(`${at}/nl`, text.nl, both)];
}

function set(at: string, from: unknown, to: unknown): Change {
  return {
    kind: "set",
    at,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
