import { questionsOf, type Page, type Question, type Questionnaire } from "../../../questionnaire/model.ts";
import type { Condition } from "../../../questionnaire/routing.ts";
import { jsonOfText, OWN } from "../../forms/own.ts";
import { conditionWords } from "./condition.ts";
import { elementOf, markup, type Properties } from "./question.ts";

/** A questionnaire as a form of SurveyJS, as JSON that people can read. */
export function writeSurveyJs(questionnaire: Questionnaire): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(surveyOf(questionnaire), null, 2)}\n`);
}

function surveyOf(questionnaire: Questionnaire): Properties {
  const { title, introduction, languages, pages } = questionnaire;
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.code, question]));
  const start = introduction === undefined ? [] : [startPage(introduction)];
  return {
    title: jsonOfText(title),
    locale: "nl",
    ...(introduction === undefined ? {} : { firstPageIsStartPage: true }),
    ...(pages.some(({ together }) => together === true) ? {} : { questionsOnPageMode: "questionPerPage" }),
    clearInvisibleValues: "onHidden",
    [OWN]: { languages },
    pages: [...start, ...pages.map((page, i) => pageOf(page, i, questions))],
  };
}

/** What people read before they begin. */
function startPage(introduction: Questionnaire["title"]): Properties {
  return {
    name: "introduction",
    elements: [{ type: "html", name: "introduction-words", html: markup(introduction) }],
  };
}

function pageOf(page: Page, index: number, questions: ReadonlyMap<string, Question>): Properties {
  const { code, title, when, together, questions: own } = page;
  const shown = routing(when, questions);
  return {
    name: code === undefined ? `page-${index + 1}` : `page-${code}`,
    ...(title === undefined ? {} : { title: jsonOfText(title) }),
    ...(shown.visibleIf === undefined ? {} : { visibleIf: shown.visibleIf }),
    [OWN]: {
      ...(code === undefined ? {} : { code }),
      ...(together === undefined ? {} : { together }),
      ...shown.own,
    },
    elements: own.map((question) => elementOf(question, routing(question.when, questions))),
  };
}

function routing(
  when: Condition | undefined,
  questions: ReadonlyMap<string, Question>,
): { visibleIf?: string; own?: Properties } {
  if (when === undefined) return {};
  const written = conditionWords(when, questions);
  return { visibleIf: written, own: { when: { written, when } } };
}
