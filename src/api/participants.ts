export type { Questionnaire } from "../questionnaire/model.ts";

/** One participant's answers, from a program. */
export interface SubmitAnswers {
  /** The code of the invitation; absent where the wave is an open link. */
  readonly key?: string;
  /** A random number that the program makes for each form, of 22 to 64 letters, digits, - and _. */
  readonly form: string;
  /** By column of responses.csv, all as text. */
  readonly answers: Readonly<Record<string, string>>;
}

/** The answers are on disk; with 200 they were before. */
export interface AnswersStored {
  readonly stored: true;
}

export interface Health {
  readonly status: "ok" | "unavailable";
}
