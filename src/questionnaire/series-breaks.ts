import type { Text } from "../text.ts";
import type { Code } from "./code.ts";
import { breaksInAnswers, type QuestionBreak } from "./answer-breaks.ts";
import { withQuestion } from "./editing/find.ts";
import { fingerprints } from "./fingerprint.ts";
import { questionsOf, type Question, type Questionnaire } from "./model.ts";

/**
 * One thing about a question that keeps it from being compared with the wave before. `back` is the questionnaire with that
 * one thing as it was.
 */
export interface SeriesBreak {
  readonly question: Code;
  readonly what: QuestionBreak["what"] | "base";
  /** The answer, row or point it is about. */
  readonly answer?: Code;
  /** The words as they were, or of what is gone. */
  readonly before?: Text;
  readonly accepted: boolean;
  readonly back: Questionnaire;
}

/** Everything that breaks the series, question by question; a question that is new breaks nothing. */
export function seriesBreaks(now: Questionnaire, before: Questionnaire): SeriesBreak[] {
  const [marks, old] = [fingerprints(now), fingerprints(before)];
  const earlier = new Map(questionsOf(before).map((question) => [question.code, question]));
  return questionsOf(now).flatMap((question) => {
    const [is, was] = [marks.get(question.code), old.get(question.code)];
    const asked = earlier.get(question.code);
    if (is === undefined || was === undefined || asked === undefined) return [];
    const found: QuestionBreak[] = [];
    if (is.wording !== was.wording)
      found.push({ what: "wording", before: asked.text, back: { ...question, text: asked.text } });
    if (is.options !== was.options) found.push(...breaksInAnswers(question, asked));
    const breaks = found.map(({ back, ...rest }) => ({
      ...rest,
      question: question.code,
      accepted: isAccepted(question),
      back: withQuestion(now, question.code, () => back),
    }));
    return is.base === was.base ? breaks : [...breaks, inBase(now, before, question)];
  });
}

/** Whom it is asked of may have changed with its page: then the page gets its condition back. */
function inBase(now: Questionnaire, before: Questionnaire, question: Question): SeriesBreak {
  const was = pageWith(before, question.code);
  const asked = questionsOf(before).find(({ code }) => code === question.code);
  const restored = <T extends { readonly when?: unknown }>(one: T, old: T | undefined): T => {
    const { when: _when, ...rest } = one;
    return (old?.when === undefined ? rest : { ...rest, when: old.when }) as T;
  };
  const back: Questionnaire = {
    ...now,
    pages: now.pages.map((page) => {
      if (!page.questions.some(({ code }) => code === question.code)) return page;
      const questions = page.questions.map((one) =>
        one.code === question.code ? restored(one, asked) : one,
      );
      return { ...restored(page, was), questions };
    }),
  };
  return { question: question.code, what: "base", accepted: isAccepted(question), back };
}

function pageWith({ pages }: Questionnaire, code: Code): Questionnaire["pages"][number] | undefined {
  return pages.find(({ questions }) => questions.some((question) => question.code === code));
}

function isAccepted(question: Question): boolean {
  return "breakAccepted" in question && question.breakAccepted === true;
}
