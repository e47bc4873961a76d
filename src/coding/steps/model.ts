import type { Text } from "../../text.ts";
import type { IsoDate } from "../../time.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { Coder, GivenCode, Stance, Theme } from "../codebook-model.ts";

/** Who took a step in a codebook, when, and why. */
interface Taken {
  readonly by: Coder;
  readonly on: IsoDate;
  readonly why?: string;
}

/** The codes of one answer before and after a step, so that undoing gives back what was there. */
export interface Recoded {
  readonly row: string;
  readonly before: readonly GivenCode[];
  readonly after: readonly GivenCode[];
}

/** What can be said of a code beside its title; an empty text takes a description away. */
export interface Description {
  readonly include?: string;
  readonly exclude?: string;
  readonly stance?: Stance | "none";
  readonly colour?: string;
}

/** The whole codebook at once: the first step, one copied from elsewhere, or one changed by hand. */
export interface SetStep extends Taken {
  readonly do: "set";
  readonly themes: readonly Theme[];
  /** Where it was copied from: "peiling-1/coding/q4.json". */
  readonly from?: string;
}

export interface AddStep extends Taken, Description {
  readonly do: "add";
  readonly code: Code;
  readonly title: Text;
  /** The theme it is a sub-point of; a theme of its own where absent. */
  readonly under?: Code;
  /** Its place among its like, from 1; last where absent. */
  readonly at?: number;
}

export interface RenameStep extends Taken {
  readonly do: "rename";
  readonly code: Code;
  readonly title: Text;
}

export interface DescribeStep extends Taken, Description {
  readonly do: "describe";
  readonly code: Code;
}

export interface MergeStep extends Taken {
  readonly do: "merge";
  readonly code: Code;
  readonly into: Code;
  readonly recoded: readonly Recoded[];
  /** What the conclusion rested on before, where the merged code was among it. */
  readonly restsOn?: readonly Code[];
}

export interface SplitStep extends Taken {
  readonly do: "split";
  readonly code: Code;
  /** What it becomes; the code itself may be one of them. */
  readonly into: readonly { readonly code: Code; readonly title: Text }[];
  readonly recoded: readonly Recoded[];
}

export interface MoveStep extends Taken {
  readonly do: "move";
  readonly code: Code;
  readonly under?: Code;
  readonly at?: number;
}

export interface DeleteStep extends Taken {
  readonly do: "delete";
  readonly code: Code;
  readonly recoded: readonly Recoded[];
}

/** Takes back the last step that stands. */
export interface UndoStep extends Taken {
  readonly do: "undo";
}

/** Takes the step that was last undone once more. */
export interface RedoStep extends Taken {
  readonly do: "redo";
  readonly recoded: readonly Recoded[];
}

/** A step that changes the codebook by itself. */
export type ChangeStep =
  SetStep | AddStep | RenameStep | DescribeStep | MergeStep | SplitStep | MoveStep | DeleteStep;

export type CodebookStep = ChangeStep | UndoStep | RedoStep;
