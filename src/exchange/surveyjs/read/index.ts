import type { Outcome } from "../../../problem.ts";
import type { Language } from "../../../text.ts";
import { composeForm, type ComposedForm } from "../../forms/compose.ts";
import { fieldOf, isObject, listOf, wordsIn, type Json, type JsonObject } from "../../forms/json.ts";
import type { Form, FormPage, Words } from "../../forms/model.ts";
import { Remarks } from "../../forms/remarks.ts";
import { PageReader } from "./page.ts";
import { tellRules, tellSettings } from "./settings.ts";
import { elementsOf, flag, own, shownWhen, words } from "./text.ts";

/** Whether JSON is a form of SurveyJS: pages or a list of elements that have a type and a name. */
export function isSurveyJs(json: Json): json is JsonObject {
  if (!isObject(json) || fieldOf(json, "format") !== undefined) return false;
  const pages = listOf(fieldOf(json, "pages"));
  const listed = [json, ...pages].flatMap((page) => [...elementsOf(page)]);
  if (listed.length === 0)
    return pages.length > 0 && pages.every((page) => fieldOf(page, "elements") !== undefined);
  const typed = listed.filter((one) => typeof fieldOf(one, "type") === "string");
  return typed.length > 0 && listed.some((one) => fieldOf(one, "headline") === undefined);
}

/** A questionnaire of SurveyJS as ours. What has no place in ours is told in warnings. */
export function readSurveyJs(json: Json, file: string, language: Language = "nl"): Outcome<ComposedForm> {
  const remarks = new Remarks(file, language);
  return composeForm(formOf(json, remarks), remarks);
}

function formOf(survey: Json, remarks: Remarks): Form {
  if (isObject(survey)) tellSurvey(survey, remarks);
  const [first, ...rest] = pagesOf(survey);
  const language = wordsIn(fieldOf(survey, "locale"));
  const oneByOne = /^(questionPerPage|inputPerPage)$/.test(
    wordsIn(fieldOf(survey, "questionsOnPageMode")) ?? "",
  );
  const reader = new PageReader(remarks, oneByOne);
  const starts = flag(survey, "firstPageIsStartPage") ? startWords(first) : undefined;
  const pages = (starts === undefined ? [first, ...rest] : rest).flatMap((page): FormPage[] =>
    page === undefined ? [] : [reader.page(page)],
  );
  const described = words(survey, "description");
  const introduction = starts ?? described;
  const languages = listOf(own(survey, "languages")).filter((one) => one === "nl" || one === "en");
  return {
    title: words(survey, "title"),
    ...(introduction.size === 0 ? {} : { introduction }),
    ...(language === undefined ? {} : { language }),
    ...(languages.length === 0 ? {} : { languages }),
    pages,
  };
}

/** Pages, or one of all elements where a form has none. */
function pagesOf(survey: Json): readonly JsonObject[] {
  const pages = listOf(fieldOf(survey, "pages")).filter(isObject);
  if (pages.length > 0) return pages;
  const elements = elementsOf(survey);
  return elements.length === 0 ? [] : [{ elements }];
}

/** The words of a first page that asks nothing. */
function startWords(page: JsonObject | undefined): Words | undefined {
  if (page === undefined || shownWhen(page) !== undefined) return undefined;
  const elements = elementsOf(page);
  const [only] = elements;
  const plain = elements.length === 1 && fieldOf(only, "type") === "html";
  return plain && only !== undefined ? words(only, "html") : undefined;
}

function tellSurvey(survey: JsonObject, remarks: Remarks): void {
  tellSettings(survey, "", remarks);
  tellRules(survey, "", remarks);
  for (const setting of ["triggers", "calculatedValues"]) {
    for (const one of listOf(fieldOf(survey, setting))) {
      const written = wordsIn(fieldOf(one, "expression")) ?? wordsIn(fieldOf(one, "type")) ?? "";
      remarks.add("form-rule-left", wordsIn(fieldOf(one, "name")) ?? "", { setting, written });
    }
  }
}
