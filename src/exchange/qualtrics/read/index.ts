import type { Outcome } from "../../../problem.ts";
import type { Language } from "../../../text.ts";
import { composeForm, MOST_QUESTIONS, tooMany, type ComposedForm } from "../../forms/compose.ts";
import { fieldOf, wordsIn, type Json, type JsonObject } from "../../forms/json.ts";
import { plainWords } from "../../forms/model.ts";
import { Remarks } from "../../forms/remarks.ts";
import type { Name } from "./logic.ts";
import { FlowReader } from "./pages.ts";
import { surveyIn, type Survey } from "./survey.ts";

/** A survey of Qualtrics (.qsf) as our questionnaire. What has no place in ours is told. */
export function readQsf(json: Json, file: string, language: Language = "nl"): Outcome<ComposedForm> {
  const survey = surveyIn(json);
  if (survey.questions.size > MOST_QUESTIONS) return tooMany(file);
  const remarks = new Remarks(file, language);
  const tags = tagsOf(survey);
  const names = new Map(
    [...survey.questions].map(([id, question]) => [id, nameOf(question, tags.get(id) ?? id)]),
  );
  const reader = new FlowReader(survey, tags, names, remarks);
  reader.walk(flowOf(survey), undefined);
  reader.tellUnused();
  const form = {
    title: plainWords(survey.title),
    ...(survey.language === "" ? {} : { language: survey.language }),
    pages: reader.pages,
  };
  return composeForm(form, remarks);
}

function nameOf(question: JsonObject, name: string): Name {
  if (fieldOf(question, "QuestionType") !== "Matrix") return { name };
  return { name, matrix: fieldOf(question, "SubSelector") === "MultipleAnswer" ? "rows" : "grid" };
}

/** The name that a researcher gave, unless two questions have the same. */
function tagsOf({ questions }: Survey): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    [...questions].map(([id, question]) => {
      const tag = wordsIn(fieldOf(question, "DataExportTag")) ?? id;
      const name = tag === "" || taken.has(tag) ? id : tag;
      taken.add(name);
      return [id, name];
    }),
  );
}

/** Without a flow, the blocks as they come. */
function flowOf({ flow, blocks }: Survey): readonly Json[] {
  if (flow.length > 0) return flow;
  const asked = [...blocks].filter(([, block]) => fieldOf(block, "Type") !== "Trash");
  return asked.map(([id]) => ({ Type: "Block", ID: id }));
}
