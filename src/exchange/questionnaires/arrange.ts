import { warning, type Problem } from "../../problem.ts";
import type { Code } from "../../questionnaire/code.ts";
import { isAsked, type Page, type Question, type Questionnaire } from "../../questionnaire/model.ts";
import { answersIn, type Condition } from "../../questionnaire/routing.ts";
import type { ImportMap } from "../import-map.ts";

export interface Arranged {
  readonly questionnaire: Questionnaire;
  /** Conditions that were left out, since they look at a question that is not there. */
  readonly lost: readonly Problem[];
}

/**
 * The questionnaire as a program keeps it, with its questions as a map has them: on their pages, between their
 * explanations. Questions of the map alone stand on a last page.
 */
export function arranged(questionnaire: Questionnaire, map: ImportMap): Arranged {
  const asked = new Map(map.questions.map(({ question }) => [question.code, question]));
  const routes = new Routes();
  const pages = questionnaire.pages.map((page): Page => {
    const { questions, ...rest } = page;
    const own = questions.flatMap((question): Question[] => {
      const kept: Question | undefined = isAsked(question) ? asked.get(question.code) : question;
      asked.delete(question.code);
      return kept === undefined ? [] : [kept];
    });
    const open = routes.askable(rest, own[0]?.code ?? "");
    return { ...open, questions: own.map((question) => routes.pass(question)) };
  });
  const filled = pages.filter(({ questions }) => questions.length > 0);
  const added = [...asked.values()].map((question) => routes.pass(question));
  const { title, languages } = map;
  return {
    questionnaire: {
      ...questionnaire,
      title,
      languages,
      pages: added.length === 0 ? filled : [...filled, { questions: added }],
    },
    lost: routes.lost,
  };
}

/** Follows the questions in the order they are asked. */
class Routes {
  readonly lost: Problem[] = [];
  private readonly known = new Set<Code>();

  pass(question: Question): Question {
    const open = this.askable(question, question.code);
    this.known.add(question.code);
    return open;
  }

  /** Without a condition that looks at what does not come before. */
  askable<T extends { readonly when?: Condition }>(routed: T, code: Code): T {
    const { when } = routed;
    if (when === undefined || answersIn(when).every(({ question }) => this.known.has(question)))
      return routed;
    this.lost.push(warning("form-condition-not-as-answers", { file: "questionnaire.json", path: code }));
    const { when: _, ...open } = routed;
    return open as T;
  }
}
