import { isOtherLabel } from "../../known-columns.ts";
import type { FormOption, FormQuestion } from "../../forms/model.ts";

/** A text that is asked right after a list, of who chose “Other” there, is the words beside that answer. */
export function otherWords(questions: readonly FormQuestion[]): FormQuestion[] {
  const made: FormQuestion[] = [];
  for (const question of questions) {
    const before = made.at(-1);
    const folded = before === undefined ? undefined : withWords(before, question);
    if (folded === undefined) made.push(question);
    else made[made.length - 1] = folded;
  }
  return made;
}

function withWords(list: FormQuestion, text: FormQuestion): FormQuestion | undefined {
  const { shape } = list;
  if (text.shape.type !== "short-text" && text.shape.type !== "open-text") return undefined;
  if (shape.type !== "one-answer" && shape.type !== "several-answers") return undefined;
  const chosen = choiceAsked(text, list.name);
  const option = shape.options.find(({ name }) => name === chosen);
  const marked = shape.options.find(({ other }) => other === true);
  if (option === undefined || (marked === undefined ? !isOther(option) : marked !== option)) return undefined;
  const options = shape.options.map((one) =>
    one === option ? { ...one, other: true, wordsIn: text.name } : one,
  );
  return { ...list, shape: { ...shape, options } };
}

/** The one answer to the list that the text is asked for. */
function choiceAsked({ when }: FormQuestion, list: string): string | undefined {
  const condition = when?.condition;
  if (condition === undefined || !("is" in condition) || condition.question !== list) return undefined;
  return condition.is.length === 1 ? condition.is[0] : undefined;
}

function isOther({ name, words }: FormOption): boolean {
  return /^(other|anders|overig)/i.test(name) || [...words.values()].some(isOtherLabel);
}
