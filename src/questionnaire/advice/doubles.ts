import { warning, type Problem } from "../../problem.ts";
import type { Text } from "../../text.ts";
import { isAsked, type Question } from "../model.ts";
import { definitionOf } from "../question-types/index.ts";

/** Questions that ask the same, and answers that say the same, as far as their words tell. */
export function adviseOnDoubles(
  questions: readonly (readonly [path: string, question: Question])[],
): Problem[] {
  const seen = new Map<string, string>();
  return questions.flatMap(([path, question]) => {
    if (!isAsked(question)) return [];
    const words = plain(question.text);
    const earlier = seen.get(words);
    seen.set(words, question.code);
    const twice = earlier === undefined ? [] : [warning("question-asked-twice", { path }, { code: earlier })];
    return [...twice, ...answersTwice(question, path)];
  });
}

function answersTwice(question: Question, path: string): Problem[] {
  const seen = new Set<string>();
  return definitionOf(question)
    .texts(question)
    .filter(([part]) => part !== "unit")
    .flatMap(([part, text]) => {
      // Rows of a grid and points of its scale stand in different lists.
      const list = part.replace(/\[.*$/, "");
      const key = `${list} ${plain(text)}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [warning("answer-said-twice", { path: `${path}.${part}` }, { text: dutch(text) })];
    });
}

function dutch({ nl }: Text): string {
  return typeof nl === "string" ? nl : nl.je;
}

function plain(text: Text): string {
  return dutch(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
