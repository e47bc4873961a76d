import type { Code } from "../code.ts";
import { questionsOf, type Page, type Question, type Questionnaire } from "../model.ts";
import { nextCode } from "./codes.ts";
import { placeOf, withPage } from "./find.ts";

/** A list with the element at one place moved to another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const element = list[from];
  if (element === undefined || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(from, 1).toSpliced(to, 0, element);
}

/** One step up or down; over the edge of a page it goes to the end or the beginning of the next. */
export function stepQuestion(questionnaire: Questionnaire, code: Code, step: -1 | 1): Questionnaire {
  const place = placeOf(questionnaire, code);
  if (place === undefined) return questionnaire;
  const { page, at } = place;
  const onPage = questionnaire.pages[page]?.questions ?? [];
  if (at + step >= 0 && at + step < onPage.length)
    return withPage(questionnaire, page, (one) => ({
      ...one,
      questions: moved(one.questions, at, at + step),
    }));
  const other = questionnaire.pages[page + step];
  if (other === undefined) return questionnaire;
  return putQuestion(questionnaire, code, { page: page + step, at: step === 1 ? 0 : other.questions.length });
}

/** Takes a question from where it stands and puts it before what stands at a place now. */
export function putQuestion(
  questionnaire: Questionnaire,
  code: Code,
  to: { readonly page: number; readonly at: number },
): Questionnaire {
  const from = placeOf(questionnaire, code);
  const question = from && questionnaire.pages[from.page]?.questions[from.at];
  if (from === undefined || question === undefined) return questionnaire;
  const shift = from.page === to.page && from.at < to.at ? 1 : 0;
  return insertQuestion(removeQuestion(questionnaire, code), question, { page: to.page, at: to.at - shift });
}

export function insertQuestion(
  questionnaire: Questionnaire,
  question: Question,
  { page, at }: { readonly page: number; readonly at: number },
): Questionnaire {
  return withPage(questionnaire, page, (one) => ({
    ...one,
    questions: one.questions.toSpliced(at, 0, question),
  }));
}

export function removeQuestion(questionnaire: Questionnaire, code: Code): Questionnaire {
  return {
    ...questionnaire,
    pages: questionnaire.pages.map((page) => ({
      ...page,
      questions: page.questions.filter((question) => question.code !== code),
    })),
  };
}

/** A new page after another, with everything below a question of that page on it. */
export function splitPage(questionnaire: Questionnaire, page: number, after: number): Questionnaire {
  const old = questionnaire.pages[page];
  if (old === undefined) return questionnaire;
  const codes = questionnaire.pages.flatMap(({ code }) => code ?? []);
  const added: Page = { code: nextCode("pagina-", codes), questions: old.questions.slice(after + 1) };
  const shortened = { ...old, questions: old.questions.slice(0, after + 1) };
  return { ...questionnaire, pages: questionnaire.pages.toSpliced(page, 1, shortened, added) };
}

/** A page is taken away with its questions going to the page before it, or else after it. */
export function mergePage(questionnaire: Questionnaire, page: number): Questionnaire {
  const [old, before, after] = [0, -1, 1].map((step) => questionnaire.pages[page + step]);
  if (old === undefined || (before === undefined && after === undefined)) return questionnaire;
  const pages = questionnaire.pages.flatMap((one, i) => {
    if (i === page) return [];
    if (before !== undefined && i === page - 1)
      return [{ ...one, questions: [...one.questions, ...old.questions] }];
    if (before === undefined && i === page + 1)
      return [{ ...one, questions: [...old.questions, ...one.questions] }];
    return [one];
  });
  return { ...questionnaire, pages };
}

/** A page with all its questions in another place. */
export function movePage(questionnaire: Questionnaire, from: number, to: number): Questionnaire {
  return { ...questionnaire, pages: moved(questionnaire.pages, from, to) };
}

/** A code for a new question: q and the first number that is free, also of the wave before. */
export function newQuestionCode(questionnaire: Questionnaire, previous: Questionnaire | undefined): Code {
  const taken = [questionnaire, previous].flatMap((one) => (one === undefined ? [] : questionsOf(one)));
  return nextCode(
    "q",
    taken.map(({ code }) => code),
  );
}
