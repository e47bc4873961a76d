import { fieldOf, isObject, wordsIn, type JsonObject } from "../../forms/json.ts";
import { plainWords, type FormOption } from "../../forms/model.ts";
import { isDontKnow } from "../../recognise/labels.ts";
import { orderedIn } from "./survey.ts";
import { wordsAt } from "./texts.ts";

/** The answers, or the rows of a matrix, by Qualtrics' own numbers. */
export function choicesIn(question: JsonObject): FormOption[] {
  return partsIn(question, "Choices", "ChoiceOrder");
}

/** The columns of a matrix. */
export function answersIn(question: JsonObject): FormOption[] {
  return partsIn(question, "Answers", "AnswerOrder");
}

function partsIn(question: JsonObject, name: string, order: string): FormOption[] {
  return orderedIn(fieldOf(question, name), fieldOf(question, order)).map(([id, part]) => {
    const words = wordsAt(question, name, id, "Display");
    const value = Number(recodedIn(question, id));
    const label = [...words.values()][0] ?? "";
    const column = wordsIn(fieldOf(fieldOf(question, "ChoiceDataExportTags"), id)) ?? "";
    return {
      name: id,
      words: words.size > 0 ? words : plainWords(id),
      ...(column === "" || name !== "Choices" ? {} : { column }),
      ...(Number.isFinite(value) ? { value } : {}),
      ...(isOn(fieldOf(part, "TextEntry")) ? { other: true } : {}),
      ...(isOn(fieldOf(part, "ExclusiveAnswer")) ? { exclusive: true } : {}),
      ...(isDontKnow(label) ? { dontKnow: true } : {}),
    };
  });
}

/** What the data hold for a choice, where somebody gave it another number. */
export function recodedIn(question: JsonObject, id: string): string {
  const recoded = fieldOf(question, "RecodeValues");
  return (isObject(recoded) ? wordsIn(fieldOf(recoded, id)) : undefined) ?? id;
}

export function isOn(value: unknown): boolean {
  return value === true || value === "true" || value === "on" || value === "ON" || value === "Yes";
}
