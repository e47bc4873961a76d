import type { Code } from "../../questionnaire/code.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Text } from "../../text.ts";
import type { Context } from "./context.ts";

/** The words of an answer, row or option of a question, by its code. */
export function labelOf(context: Context, question: AskedQuestion, code: Code): string {
  const text = textOf(question, code);
  return text === undefined ? code : context.say(text);
}

/** The row of a grid that a subject stands for; null where a question has no rows. */
export function rowTitle(context: Context, question: AskedQuestion, subject: string): string | null {
  if (!("rows" in question)) return null;
  const row = question.rows.find((candidate) => subject === `${question.code}_${candidate.code}`);
  return row === undefined ? null : context.say(row.label);
}

function textOf(question: AskedQuestion, code: Code): Text | undefined {
  for (const variable of definitionOf(question).variables(question)) {
    if (variable.part === code && variable.level !== "text") return variable.label;
    const category = variable.categories.find((candidate) => candidate.code === code);
    if (category !== undefined && variable.level !== "dichotomous") return category.label;
  }
  return undefined;
}

/** "goed of zeer goed": several answers as one class, what they end on said once. */
export function joinLabels(labels: readonly string[], or: string): string {
  const lowered = labels.map(lowerFirst);
  const last = lowered.at(-1) ?? "";
  const shared = sharedEnd(lowered);
  const heads = lowered.slice(0, -1).map((label) => withoutEnd(label, shared));
  return heads.length === 0 ? last : `${heads.join(", ")} ${or} ${last}`;
}

/** Upper case at the start of a sentence. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("nl") + text.slice(1);
}

/** As inside a sentence; a lone capital, "I" and abbreviations stay as they are. */
export function lowerFirst(text: string): string {
  return /^(?!I\s)\p{Lu}\s?\p{Ll}/u.test(text)
    ? text.slice(0, 1).toLocaleLowerCase("nl") + text.slice(1)
    : text;
}

/** How many words all labels end on, leaving each at least one word of its own. */
function sharedEnd(labels: readonly string[]): number {
  const words = labels.map((label) => label.split(" "));
  const shortest = Math.min(...words.map((list) => list.length));
  let shared = 0;
  while (shared < shortest - 1 && new Set(words.map((list) => list.at(-1 - shared))).size === 1) shared++;
  return shared;
}

function withoutEnd(label: string, words: number): string {
  return words === 0 ? label : label.split(" ").slice(0, -words).join(" ");
}
