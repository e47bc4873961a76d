import { hasMedia, wordsOfMarkup } from "../../forms/markup.ts";
import { fieldOf, isObject, wordsIn } from "../../forms/json.ts";
import { routingIn, type Names } from "./logic.ts";
import type { Asked } from "./questions.ts";
import { orderedIn } from "./survey.ts";

/** Tells what of a question is not kept: pictures, earlier answers in its words, rules beside routing. */
export function tellQuestion({ question, tag, remarks }: Asked, names: Names): void {
  const text = wordsIn(fieldOf(question, "QuestionText")) ?? "";
  const type = wordsIn(fieldOf(question, "QuestionType"));
  const graphic = type === "DB" && fieldOf(question, "Selector") === "GRB";
  if (hasMedia(text) || graphic) remarks.add("form-media-left", tag);
  if (/\$\{[a-z]+:\/\//.test(text)) remarks.add("form-filled-in-words", tag, { words: wordsOfMarkup(text) });
  for (const setting of ["DynamicChoices", "Randomization", "QuestionJS", "InPageDisplayLogic"]) {
    const value = fieldOf(question, setting);
    if (value !== undefined && value !== null && value !== false && value !== "") remarks.drop(setting, tag);
  }
  if (fieldOf(question, "DefaultChoices") !== undefined && isObject(fieldOf(question, "DefaultChoices")))
    remarks.drop("DefaultChoices", tag);
  const settings = fieldOf(fieldOf(question, "Validation"), "Settings");
  if (fieldOf(settings, "ForceResponse") === "RequestResponse") remarks.drop("RequestResponse", tag);
  if (fieldOf(settings, "Type") === "CustomValidation") remarks.drop("CustomValidation", tag);
  for (const [id, choice] of orderedIn(fieldOf(question, "Choices"), undefined)) {
    const rule = routingIn(fieldOf(choice, "DisplayLogic"), names);
    if (rule === undefined) continue;
    const label = wordsOfMarkup(wordsIn(fieldOf(choice, "Display")) ?? id);
    remarks.add("form-rule-left", tag, { setting: `DisplayLogic ${label}`, written: rule.written });
  }
}
