import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { ClosedBlock } from "../model.ts";
import type { Context } from "./context.ts";

type About = Pick<ClosedBlock, "short" | "question" | "label" | "number" | "message" | "wording" | "hint">;

/** What every block about a question says of it. `subject` is the key of the researcher's message. */
export function aboutQuestion(context: Context, question: AskedQuestion, subject = question.code): About {
  const number = context.numberOf(question.code);
  const message = context.input.words.messages?.[subject];
  const short = context.shortOf(question.code);
  return {
    short: number === null ? short : context.wording.shortQuestion(number, short),
    question: question.code,
    label: number === null ? null : context.wording.question(number),
    number,
    message: message === undefined ? null : context.say(message),
    wording: context.say(question.text),
    hint: question.hint === undefined ? null : context.say(question.hint),
  };
}
