import type { Place, ProblemCode, Severity } from "../problem.ts";

/** A problem in the reader's words, with its place. */
export interface SaidProblem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
  readonly hint: string;
}

/** The body of every refusal, as `application/problem+json` (RFC 9457). */
export interface Refusal {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly problems?: readonly SaidProblem[];
}
