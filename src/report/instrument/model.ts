import type { Voice } from "../../text.ts";

/** A questionnaire as it stands on paper: everything said, in one language. */
export interface PrintedQuestionnaire {
  readonly voice: Voice;
  readonly organisation: string;
  readonly series: string;
  readonly wave: number;
  readonly title: string;
  /** Why participants are asked. */
  readonly introduction: string | null;
  /** When it was held. */
  readonly period: string;
  /** "Voorbeeld: …"; null where the poll is real. */
  readonly invented: string | null;
  readonly pages: readonly PrintedPage[];
}

export interface PrintedPage {
  readonly title: string | null;
  /** For whom the page is: "Alleen voor wie …"; null for everybody. */
  readonly universe: string | null;
  readonly questions: readonly PrintedQuestion[];
}

export interface PrintedQuestion {
  /** "Vraag 3"; null for texts and questions without a number. */
  readonly label: string | null;
  readonly text: string;
  readonly hint: string | null;
  readonly universe: string | null;
  /** How to answer: "Kies één antwoord." */
  readonly instructions: readonly string[];
  readonly answer: PrintedAnswer;
}

/** What there is to fill in. */
export type PrintedAnswer =
  | { readonly kind: "choices"; readonly several: boolean; readonly choices: readonly PrintedChoice[] }
  | { readonly kind: "grid"; readonly columns: readonly string[]; readonly rows: readonly string[] }
  | { readonly kind: "places"; readonly options: readonly string[] }
  | { readonly kind: "number"; readonly unit: string | null }
  | { readonly kind: "words"; readonly lines: number }
  | { readonly kind: "none" };

export interface PrintedChoice {
  readonly label: string;
  /** Words are asked for beside it. */
  readonly line: boolean;
  /** "Niet samen met een ander antwoord". */
  readonly note: string | null;
}
