import type { ProblemCode } from "../../../problem.ts";
import type { PageWords } from "./words.ts";

/** Each sentence says what to do; nothing is repeated of what was answered. */
export const englishFault: PageWords["fault"] = ({ code, values }, { option, several, parts }) => {
  const { least, most, decimals, length, found } = values;
  const bounds =
    least !== undefined && most !== undefined
      ? `from ${least} to ${most}`
      : least !== undefined
        ? `of ${least} or more`
        : `of at most ${most ?? ""}`;
  const sentences: Partial<Record<ProblemCode, string>> = {
    "answer-unknown": "Choose one of the answers.",
    "answer-not-a-number": "Write a number, with digits only and at most one point.",
    "answer-out-of-bounds": `Write a number ${bounds}.`,
    "answer-too-precise":
      decimals === 0
        ? "Write a whole number, without a comma or a point."
        : `Write at most ${decimals === 1 ? "one digit" : `${decimals ?? ""} digits`} after the point.`,
    "answer-too-long": `Shorten your answer: at most ${length ?? ""} characters. Now there are ${found ?? ""}.`,
    "answer-exclusive": "One of the answers you chose cannot stand beside another. Untick one.",
    "answer-too-many": `Choose at most ${most === 1 ? "one answer" : `${most ?? ""} answers`}.`,
    "answer-too-few": `Choose at least ${least ?? ""} answers, or none.`,
    "answer-place-twice": "Give each place only once.",
    "answer-place-missing": "Start at place 1 and leave no place out.",
    "answer-required": several
      ? "Choose at least one answer. This question is required."
      : parts
        ? "Answer every part. This question is required."
        : "Give an answer. This question is required.",
    "answer-other-empty": several
      ? `Say what you mean by ‘${option}’, or untick it.`
      : `Say what you mean by ‘${option}’, or choose another answer.`,
  };
  return sentences[code] ?? "Check your answer.";
};
