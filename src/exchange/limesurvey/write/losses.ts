import type { Problem } from "../../../problem.ts";
import type { Question, Questionnaire } from "../../../questionnaire/model.ts";
import type { Language } from "../../../text.ts";
import { loss } from "../../questionnaires/losses.ts";
import { placedTexts } from "./languages.ts";
import { asksTogether } from "./together.ts";

/** What LimeSurvey has no place for, also where our own reader would find it again. */
export function losses(questionnaire: Questionnaire, language: Language): Problem[] {
  const english = questionnaire.languages.includes("en");
  return [
    ...placedTexts(questionnaire).flatMap(([path, { en }]) =>
      en === undefined || english ? [] : [loss("english", `${path}.en`, language)],
    ),
    ...togetherness(questionnaire, language),
    ...questionnaire.pages.flatMap(({ questions }, p) =>
      questions.flatMap((question, q) => ofQuestion(question, `pages[${p}].questions[${q}]`, language)),
    ),
  ];
}

function togetherness(questionnaire: Questionnaire, language: Language): Problem[] {
  const usual = asksTogether(questionnaire);
  return questionnaire.pages.flatMap(({ together, questions }, p) =>
    (together === true) === usual
      ? []
      : [loss("together", `pages[${p}].together`, language, questions[0]?.code)],
  );
}

function ofQuestion(question: Question, path: string, language: Language): Problem[] {
  if (question.type === "number" && (question.decimals ?? 0) > 0) {
    return [loss("decimals", `${path}.decimals`, language, question.code)];
  }
  if (question.type !== "one-answer" && question.type !== "several-answers") return [];
  const first = question.options.findIndex(({ other }) => other === true);
  return question.options.flatMap(({ other }, i) =>
    other === true && i !== first
      ? [loss("other", `${path}.options[${i}].other`, language, question.code)]
      : [],
  );
}
