import type { Questionnaire } from "../questionnaire/model.ts";
import type { Language, Register, Text } from "../text.ts";

/** What writing a questionnaire needs to know beside the questionnaire. */
export interface QuestionnaireFacts {
  /** How the series addresses its participants, and in which language first. */
  readonly register: Register;
  readonly language: Language;
  /** Whole minutes that answering takes. */
  readonly minutes: number;
  /** There are answers to these very questions already. */
  readonly answered: boolean;
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

/** A wave that was begun. */
export interface BegunWave {
  readonly id: string;
}
