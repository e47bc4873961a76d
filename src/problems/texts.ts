import type { Language } from "../text.ts";

/** What a person reads about a problem. `{name}` is filled from the problem's values. */
export interface ProblemText {
  readonly message: string;
  readonly hint: string;
}

/** One room's part of the catalogue: every problem a user can meet, in both languages. */
export type ProblemTexts = Readonly<Record<string, Readonly<Record<Language, ProblemText>>>>;
