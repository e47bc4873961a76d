import type { Questionnaire } from "../questionnaire/model.ts";
import type { Language, Register, Text } from "../text.ts";
import type { SaidProblem } from "./problem.ts";

/** What writing a questionnaire needs to know beside the questionnaire. */
export interface QuestionnaireFacts {
  /** How the series addresses its participants, and in which language first. */
  readonly register: Register;
  readonly language: Language;
  /** Whole minutes that answering takes. */
  readonly minutes: number;
  /**
   * Why the questions stay as they are. `opened`: participants get them; `answered`: they answered them; `imported`: the answers
   * came from a file, and words may still be put right. Null while everything may change.
   */
  readonly fixed: "opened" | "answered" | "imported" | null;
  /** The wave before, with which this one is to be compared; null for a first one. */
  readonly previous: {
    readonly wave: number;
    readonly title: Text;
    readonly questionnaire: Questionnaire;
  } | null;
}

/** Where the questions can be looked at as participants see them, by whoever has the address. */
export interface Preview {
  readonly address: string;
}

/** A file to take questions from, its bytes in base64. */
export interface GivenQuestionnaire {
  readonly name: string;
  readonly base64: string;
}

/** The questions in a file, with what does not come along. Nothing is kept of them until somebody takes them over. */
export interface FoundQuestions {
  readonly questionnaire: Questionnaire;
  readonly problems: readonly SaidProblem[];
}

/** A wave that was begun. */
export interface BegunWave {
  readonly id: string;
}
