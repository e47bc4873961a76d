import type { AnswerFault } from "../../fieldwork/answer-check/fault.ts";
import type { Code } from "../../questionnaire/code.ts";

/** What a form carries from page to page beside answers: the server keeps none of it. */
export interface Carried {
  /** The code of the invitation, as typed; "" where there is none. */
  readonly key: string;
  /** The random number of the form; "" before the first question. */
  readonly form: string;
  /** Nothing is to be kept on this device. */
  readonly shared: boolean;
  /** Questions that were on the overview, once it has been seen: after a change one returns there. */
  readonly seen: readonly Code[];
  /** Answers by variable, as they were typed. */
  readonly typed: ReadonlyMap<string, string>;
}

export const NOTHING_YET: Carried = { key: "", form: "", shared: false, seen: [], typed: new Map() };

/** Where somebody is among the questions. */
export interface Progress {
  /** The numbers of the first and last question on this page; 0 where there is none. */
  readonly first: number;
  readonly last: number;
  /** How many questions there are, at most. */
  readonly total: number;
  /** Answers still to come may make it fewer. */
  readonly isLess: boolean;
}

/** One page of questions for one participant. */
export interface ScreenView {
  readonly carried: Carried;
  /** Which questions and explanations of the page are asked. */
  readonly asked: ReadonlySet<Code>;
  readonly progress: Progress;
  /** What is wrong, told on the page; empty until somebody goes on. */
  readonly faults: readonly AnswerFault[];
}

export function typedIn(view: ScreenView, variable: string): string {
  return view.carried.typed.get(variable) ?? "";
}
