import type { Text } from "../text.ts";
import type { Code } from "../questionnaire/code.ts";

/** A person who coded or reviewed, never a name: C1, C2 … */
export type Coder = string;

/** Whether an answer speaks well or ill of something. */
export type Stance = "positive" | "negative";

export interface Theme {
  readonly code: Code;
  readonly title: Text;
  readonly include?: string;
  readonly exclude?: string;
  /** What giving the code says, unless it is given with another stance. */
  readonly stance?: Stance;
  /** The colour coders see it in: "#3b6ea8". */
  readonly colour?: string;
  readonly subpoints: readonly Subpoint[];
}

export interface Subpoint {
  readonly code: Code;
  readonly text: Text;
  readonly include?: string;
  readonly exclude?: string;
  /** What giving the code says, unless it is given with another stance. */
  readonly stance?: Stance;
  /** The colour coders see it in; that of its theme where absent. */
  readonly colour?: string;
}

export interface GivenCode {
  /** A theme or a sub-point; a sub-point implies its theme. */
  readonly code: Code;
  readonly by: Coder;
  /** A suggestion counts for nothing until a person accepted it. */
  readonly accepted: boolean;
  readonly stance?: Stance;
  /** What suggested it: the program by its own reckoning, or a language model. Absent where a person thought of it. */
  readonly suggestedBy?: "program" | "model";
  /** Accepted together with others above a threshold, without being read one by one. */
  readonly inBulk?: true;
}
