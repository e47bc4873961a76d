import { fieldOf, isObject, listOf, numberIn, wordsIn, type JsonObject } from "../../forms/json.ts";
import { hasMedia } from "../../forms/markup.ts";
import type { Remarks } from "../../forms/remarks.ts";
import { optionOf } from "./choices.ts";
import { tellRules, tellSettings } from "./settings.ts";
import { elementsOf } from "./text.ts";

/** Tells what of an element is not kept: rules, pictures, earlier answers in its words, settings of its own. */
export function tellElement(element: JsonObject, name: string, remarks: Remarks): void {
  tellSettings(element, name, remarks);
  tellRules(element, name, remarks);
  tellValidators(element, name, remarks);
  tellChoices(element, name, remarks);
  tellUnnamed(element, name, remarks);
  if (fieldOf(element, "type") === "ranking" && (numberIn(fieldOf(element, "minSelectedChoices")) ?? 0) > 0)
    remarks.drop("minSelectedChoices", name);
  const written = ["title", "description", "html"].flatMap((property) => textsIn(element, property));
  if (fieldOf(element, "type") === "imagepicker" || written.some(hasMedia))
    remarks.add("form-media-left", name);
  const filled = written.find((text) => /\{[\w.[\]#@ -]{1,200}\}/.test(text));
  if (filled !== undefined) remarks.add("form-filled-in-words", name, { words: filled });
  const kind = wordsIn(fieldOf(element, "inputType")) ?? "text";
  if (fieldOf(element, "type") === "text" && !["text", "number", "range"].includes(kind))
    remarks.changed(name, `text (${kind})`, "short-text");
}

/** Tells that an element is left out, with what stands in it. */
export function tellLeft(element: JsonObject, type: string, name: string, remarks: Remarks): void {
  const inside = [...listOf(fieldOf(element, "templateElements")), ...elementsOf(element)]
    .map((one) => wordsIn(fieldOf(one, "name")) ?? wordsIn(fieldOf(one, "type")) ?? "")
    .concat(listOf(fieldOf(element, "columns")).map((one) => wordsIn(fieldOf(one, "name")) ?? ""))
    .filter((one) => one !== "");
  remarks.leftOut(name, type, inside);
}

const READ_VALIDATORS = /^(numeric|answercount|text)(validator)?$/;

function tellValidators(element: JsonObject, name: string, remarks: Remarks): void {
  for (const one of listOf(fieldOf(element, "validators"))) {
    const type = wordsIn(fieldOf(one, "type")) ?? "";
    const least = numberIn(fieldOf(one, "minLength")) ?? 0;
    if (least > 0) remarks.add("form-rule-left", name, { setting: "minLength", written: String(least) });
    if (READ_VALIDATORS.test(type)) continue;
    const written = wordsIn(fieldOf(one, "regex")) ?? wordsIn(fieldOf(one, "expression")) ?? type;
    remarks.add("form-rule-left", name, { setting: "validators", written });
  }
}

/** Answers that come from elsewhere, or that are shown under a condition. */
function tellChoices(element: JsonObject, name: string, remarks: Remarks): void {
  for (const setting of ["choicesByUrl", "choicesFromQuestion"]) {
    const from = fieldOf(element, setting);
    const written = wordsIn(isObject(from) ? fieldOf(from, "url") : from);
    if (written !== undefined) remarks.add("form-rule-left", name, { setting, written });
  }
  for (const list of ["choices", "rows", "columns", "rateValues"]) {
    for (const one of listOf(fieldOf(element, list))) {
      for (const setting of ["visibleIf", "enableIf"]) {
        const written = wordsIn(fieldOf(one, setting));
        const choice = wordsIn(fieldOf(one, "value")) ?? wordsIn(fieldOf(one, "name")) ?? "";
        if (written !== undefined)
          remarks.add("form-rule-left", `${name}: ${choice}`, { setting: `${list} ${setting}`, written });
      }
      const picture = fieldOf(one, "imageLink");
      if (picture !== undefined) remarks.drop("imageLink", name);
    }
  }
}

/** Choices without a value cannot be answered. */
function tellUnnamed(element: JsonObject, name: string, remarks: Remarks): void {
  for (const list of ["choices", "rows", "columns", "rateValues", "items"]) {
    for (const one of listOf(fieldOf(element, list)))
      if (optionOf(one) === undefined) remarks.drop(`${list}: ${JSON.stringify(one)}`, name);
  }
}

function textsIn(element: JsonObject, property: string): string[] {
  const value = fieldOf(element, property);
  if (typeof value === "string") return [value];
  return isObject(value) ? Object.values(value).filter((one) => typeof one === "string") : [];
}
