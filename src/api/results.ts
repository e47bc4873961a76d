import type { ClosedBlock, ComparisonBlock, ParticipantsBlock, ReportMeta } from "../report/model.ts";
import type { Text } from "../text.ts";
import type { SaidProblem } from "./problem.ts";

/** The protected results of a wave, as a publication would show them: never more than may leave the house. */
export interface Results {
  readonly meta: ReportMeta;
  readonly participants: ParticipantsBlock | null;
  /** With its splits by every background question, or by the one that was asked for. */
  readonly closed: readonly ClosedBlock[];
  readonly comparisons: readonly ComparisonBlock[];
  /** Open questions and how many answered: they are read at Open antwoorden. */
  readonly open: readonly {
    readonly variable: string;
    readonly short: string;
    readonly number: number | null;
    readonly answers: number;
  }[];
  /** The background questions results can be split by. */
  readonly groupings: readonly { readonly code: string; readonly text: Text }[];
  readonly problems: readonly SaidProblem[];
}
