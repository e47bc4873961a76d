import { createContext, use } from "react";
import type { QuestionnaireFacts } from "../../api/questionnaire.ts";
import { changesBetween } from "../../changes/between.ts";
import { shownFile } from "../../changes/editing.ts";
import type { Wording } from "../../questionnaire/editing/forms.ts";
import type { Question, Questionnaire } from "../../questionnaire/model.ts";
import type { SeriesBreak } from "../../questionnaire/series-breaks.ts";
import { withQuestion } from "../../questionnaire/editing/find.ts";
import type { FileStore } from "../files/file-store.ts";
import type { PlacedProblem } from "./placed-problems.ts";

/** What every part of the editor needs to know of the questionnaire that is being written. */
export interface Writing {
  readonly questionnaire: Questionnaire;
  readonly facts: QuestionnaireFacts;
  /** What this wave is called: "Peiling 3". */
  readonly wave: string;
  readonly problems: readonly PlacedProblem[];
  readonly breaks: readonly SeriesBreak[];
  /** Which of its wordings texts are shown and written in. */
  readonly wording: Wording;
  /** Makes one step of what a function makes of the questionnaire as it is now. */
  readonly change: (make: (questionnaire: Questionnaire) => Questionnaire) => void;
  /** The poll was opened, answers exist, or this person only reads: what is asked and its codes stay as they are. */
  readonly isFixed: boolean;
  /** Its words stay as they are too: participants read them. */
  readonly areWordsFixed: boolean;
}

export const WritingContext = createContext<Writing | null>(null);

export function useWriting(): Writing {
  const writing = use(WritingContext);
  if (writing === null) throw new Error("no questionnaire is being written here");
  return writing;
}

/** Changes one question, found by its code; who changes it knows its type, which no change of words changes. */
export function useChangeQuestion(code: string): <Q extends Question>(make: (question: Q) => Q) => void {
  const { change } = useWriting();
  return (make) =>
    change((now) => withQuestion(now, code, make as unknown as (question: Question) => Question));
}

/** A condition is one thing that is said: of two people's halves nobody meant the whole. */
const WHOLE = new Set(["when"]);

export function changeWith(store: FileStore): Writing["change"] {
  return (make) => {
    const state = store.read();
    if (state === undefined) return;
    const before = shownFile(state.editing) as Questionnaire;
    const step = changesBetween(before, make(before), WHOLE);
    if (step.length > 0) store.change(step);
  };
}
