import type {
  ClosedBlock,
  ComparisonBlock,
  OpenBlock,
  ParticipantsBlock,
  ReportMeta,
} from "../report/model.ts";
import type { Text } from "../text.ts";
import type { SaidProblem } from "./problem.ts";

/** The protected results of a wave, as a publication would show them: never more than may leave the house. */
export interface Results {
  readonly meta: ReportMeta;
  readonly participants: ParticipantsBlock | null;
  /** With its splits by every background question, or by the one that was asked for. */
  readonly closed: readonly ClosedBlock[];
  readonly comparisons: readonly ComparisonBlock[];
  /** Open questions: what the answers are about, never their words. Those are read at Open antwoorden. */
  readonly open: readonly OpenResults[];
  /** The background questions results can be split by. */
  readonly groupings: readonly { readonly code: string; readonly text: Text }[];
  readonly problems: readonly SaidProblem[];
}

/** What a publication would count of an open question. */
export interface OpenResults extends Pick<
  OpenBlock,
  "variable" | "short" | "number" | "wording" | "answers" | "uncoded" | "fact"
> {
  readonly themes: readonly (Pick<OpenBlock["themes"][number], "code" | "title" | "answers"> & {
    readonly subpoints: readonly Pick<
      OpenBlock["themes"][number]["subpoints"][number],
      "code" | "text" | "answers"
    >[];
  })[];
  readonly conclusion: string | null;
}
