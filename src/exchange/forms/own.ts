import type { Condition } from "../../questionnaire/routing.ts";
import type { Text } from "../../text.ts";
import { fieldOf, isObject, listOf, wordsIn, type Json } from "./json.ts";
import type { Routing, Words } from "./model.ts";
import { POLITE_DUTCH } from "./texts.ts";

/**
 * What we write into the files of other programs for ourselves, under this name: what those programs have no word for.
 * They leave it alone; where somebody takes it out, the rest is still read.
 */
export const OWN = "peilschaal";

/** A text by the names of its languages, as files that know any language have it. */
export function wordsOfText({ nl, en }: Text): Words {
  const words = new Map<string, string>();
  words.set("nl", typeof nl === "string" ? nl : nl.je);
  if (typeof nl !== "string") words.set(POLITE_DUTCH, nl.u);
  if (en !== undefined) words.set("en", en);
  return words;
}

/** Words that stand in JSON, as one text or by language; none where it is neither. */
export function wordsFrom(value: Json | undefined, clean: (written: string) => string): Words {
  const words = new Map<string, string>();
  const add = (language: string, written: string | undefined) => {
    if (written !== undefined && clean(written).trim() !== "") words.set(language, clean(written));
  };
  if (!isObject(value)) add("", wordsIn(value));
  else
    for (const [language, one] of Object.entries(value))
      add(language === "default" ? "" : language, wordsIn(one));
  return words;
}

/** A text as JSON has it: one string where it is in one language, an object by language otherwise. */
export function jsonOfText(text: Text): string | Record<string, string> {
  const words = wordsOfText(text);
  return words.size === 1 ? (words.get("nl") ?? "") : Object.fromEntries(words);
}

/** A condition by our codes that stands in JSON; undefined where it is none. */
export function conditionFrom(value: Json | undefined): Condition | undefined {
  for (const join of ["all", "any"] as const) {
    const parts = fieldOf(value, join);
    if (parts === undefined) continue;
    const found = listOf(parts).map(conditionFrom);
    const known = found.filter((part) => part !== undefined);
    if (known.length < found.length) return undefined;
    return join === "all" ? { all: known } : { any: known };
  }
  const negated = fieldOf(value, "not");
  if (negated !== undefined) {
    const inner = conditionFrom(negated);
    return inner === undefined ? undefined : { not: inner };
  }
  return answerFrom(value);
}

function answerFrom(value: Json | undefined): Condition | undefined {
  const [question, row, is] = [fieldOf(value, "question"), fieldOf(value, "row"), fieldOf(value, "is")];
  const [answered, atLeast, atMost] = ["answered", "atLeast", "atMost"].map((name) => fieldOf(value, name));
  if (typeof question !== "string") return undefined;
  const codes = listOf(is).filter((code) => typeof code === "string");
  return {
    question,
    ...(typeof row === "string" ? { row } : {}),
    ...(is === undefined ? {} : { is: codes }),
    ...(typeof answered === "boolean" ? { answered } : {}),
    ...(typeof atLeast === "number" ? { atLeast } : {}),
    ...(typeof atMost === "number" ? { atMost } : {}),
  };
}

/** A condition with the words that stand for it in the other program's language. */
export interface OwnCondition {
  readonly written: string;
  readonly when: Condition;
}

/** Ours, where the other program's words beside it are still those we wrote: who changed them is followed. */
export function ownRouting(written: string, ours: Json | undefined): Routing | undefined {
  const when = fieldOf(ours, "written") === written ? conditionFrom(fieldOf(ours, "when")) : undefined;
  return when === undefined ? undefined : { written, condition: { ours: when } };
}
