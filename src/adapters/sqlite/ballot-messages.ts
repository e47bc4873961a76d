import type { SubmissionOutcome } from "../../fieldwork/answers.ts";
import type { Ballot } from "../../workflow/fieldwork-ports.ts";
import type { BoxKind } from "../sql/ballot-writer.ts";

/** What the writing thread is asked: to put a group of ballots in the box at a path, or to let go of that box. */
export type Order = { readonly number: number; readonly path: string } & (
  | { readonly do: "write"; readonly kind: BoxKind; readonly ballots: readonly Ballot[] }
  | { readonly do: "close" }
);

/** Its reply; why a group failed is not told, since the database's message could hold what a participant wrote. */
export interface Reply {
  readonly number: number;
  /** Absent where it failed. */
  readonly outcomes?: readonly SubmissionOutcome[];
}
