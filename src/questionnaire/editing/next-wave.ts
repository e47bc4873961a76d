import type { Language, Text } from "../../text.ts";
import type { Question, Questionnaire } from "../model.ts";

/** The questions of a wave for the next: the same under the same codes; a first wave begins with an empty page. */
export function questionnaireForNext(
  last: Questionnaire | undefined,
  number: number,
  series: { readonly title: Text; readonly language: Language },
): Questionnaire {
  if (last === undefined) {
    return {
      format: "questionnaire.v1",
      title: series.title,
      languages: [series.language],
      pages: [{ code: "pagina-1", questions: [] }],
    };
  }
  return {
    ...last,
    title: renumbered(last.title, number),
    pages: last.pages.map((page) => ({ ...page, questions: page.questions.map(withoutAccepted) })),
  };
}

/** What was accepted as a break with the wave before is none with this one. */
function withoutAccepted(question: Question): Question {
  if (!("breakAccepted" in question)) return question;
  const { breakAccepted: _accepted, ...rest } = question;
  return rest;
}

/** "Peiling 2: kwaliteit" → "Peiling 3: kwaliteit". */
function renumbered({ nl, en }: Text, number: number): Text {
  const next = (words: string): string => words.replace(/\b(peiling|poll|wave) \d+\b/i, `$1 ${number}`);
  return {
    nl: typeof nl === "string" ? next(nl) : { je: next(nl.je), u: next(nl.u) },
    ...(en !== undefined && { en: next(en) }),
  };
}
