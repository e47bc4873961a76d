import type { Html } from "../../../look/html.ts";
import type { Question } from "../../../questionnaire/model.ts";
import type { Text, Voice } from "../../../text.ts";
import type { Put } from "../skeleton.ts";
import type { ScreenView } from "../view.ts";
import type { PageWords } from "../words/words.ts";

/** What the controls of a question are written with. */
export interface Writing {
  readonly voice: Voice;
  readonly words: PageWords;
  /** A text of the researchers, marked where it is in another language than the page. */
  readonly say: (text: Text) => Html;
  readonly put: Put<ScreenView>;
  /** The attributes that tie a control to the question's hint and to what is wrong with it. */
  readonly described: (variable?: string) => Html;
}

/** One thing a participant said, as the overview repeats it. */
export interface Said {
  readonly text: string;
  /** In the participant's own words. */
  readonly own: boolean;
  /** What it is said of, where a question has parts. */
  readonly of?: string;
}

/** Reads an answer as it is kept; undefined where there is none. */
export type AnswerOf = (variable: string) => string | undefined;

/** How a participant sees and answers one type of question. */
export interface QuestionPage<Q extends Question> {
  /** What names the controls: a legend around several, a label for one, or nothing where nothing is asked. */
  readonly naming: "legend" | "label" | "none";
  /** An answer cannot be taken back by the controls alone. */
  readonly clearable?: boolean;
  /** What the house says below the question, where the researchers say nothing themselves. */
  hint?(question: Q, words: PageWords): string | undefined;
  /** The controls. Their names are the variables of the question, and so the columns of the data. */
  controls(question: Q, writing: Writing): Html;
  said(question: Q, answer: AnswerOf, on: Pick<Writing, "voice" | "words">): Said[];
  /** Seconds to think and to answer, beside reading. */
  seconds(question: Q): number;
}
