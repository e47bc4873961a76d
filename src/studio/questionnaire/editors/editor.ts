import type { Question } from "../../../questionnaire/model.ts";
import type { SeriesBreak } from "../../../questionnaire/series-breaks.ts";
import type { PlacedProblem } from "../placed-problems.ts";

/** What the editor of a type of question is given: its question, and what is wrong with it. */
export interface EditorProps<Q extends Question> {
  readonly question: Q;
  readonly problems: readonly PlacedProblem[];
  readonly breaks: readonly SeriesBreak[];
}
