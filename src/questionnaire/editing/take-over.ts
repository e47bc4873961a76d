import { questionsOf, type Questionnaire } from "../model.ts";
import { nextCode } from "./codes.ts";
import { renameQuestion } from "./rename.ts";

/** The questions of another questionnaire instead of these; what the poll is called stays. */
export function insteadOf(now: Questionnaire, other: Questionnaire): Questionnaire {
  const { title, introduction = other.introduction, format } = now;
  return {
    format,
    title,
    ...(introduction !== undefined && { introduction }),
    languages: other.languages,
    pages: other.pages,
  };
}

/**
 * The questions of another questionnaire after these, on their own pages. A code that is taken becomes another, in
 * routing as well.
 */
export function after(now: Questionnaire, other: Questionnaire): Questionnaire {
  const taken = new Set(questionsOf(now).map(({ code }) => code));
  const codes = [...taken, ...questionsOf(other).map(({ code }) => code)];
  const fitting = questionsOf(other).reduce((made, { code }) => {
    if (!taken.has(code)) return made;
    const free = nextCode(`${code}-`, codes);
    codes.push(free);
    return renameQuestion(made, code, free);
  }, other);
  const pages = [...now.pages];
  for (const page of fitting.pages) {
    const code = nextCode(
      "pagina-",
      pages.flatMap((one) => one.code ?? []),
    );
    pages.push({ ...page, code });
  }
  const own = pages.filter(({ questions }, i) => questions.length > 0 || i >= now.pages.length);
  return { ...now, pages: own };
}
