import { isAsked, questionsOf, type Questionnaire } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { say, type Text, type Voice } from "../../text.ts";
import { pageOf } from "./question-types/index.ts";

/** Words a minute of silent reading of non-fiction (Brysbaert 2019, mean of 190 studies: 238). */
const READING = 238;
/** Reading the first page, and looking over one's answers before sending. */
const AROUND_SECONDS = 40;

/** Whole minutes that answering every question takes, rounded up: nobody who is asked for ten gets twelve. */
export function minutesFor(questionnaire: Questionnaire, voice: Voice): number {
  const questions = questionsOf(questionnaire);
  const words = questions
    .flatMap((question) => [
      question.text,
      ...(isAsked(question) && question.hint !== undefined ? [question.hint] : []),
      ...definitionOf(question)
        .texts(question)
        .map(([, text]) => text),
    ])
    .reduce((sum, text) => sum + wordsIn(text, voice), 0);
  const answering = questions.reduce((sum, question) => sum + pageOf(question).seconds(question), 0);
  return Math.ceil((AROUND_SECONDS + answering + (60 * words) / READING) / 60);
}

function wordsIn(text: Text, voice: Voice): number {
  return say(text, voice).split(/\s+/u).length;
}
