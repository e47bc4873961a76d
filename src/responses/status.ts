/**
 * What became of a question for one participant. Exactly one holds (METHODS.md, "Base"): a base is counted from
 * these and never guessed.
 */
export type Status = "answered" | "skipped" | "not-asked" | "broke-off";

/** The three ways of having no answer, in the order of their cells in a categorical column. */
export const NO_ANSWER = ["skipped", "not-asked", "broke-off"] as const satisfies readonly Status[];

/** Cells 0, 1 and 2 of a column are the statuses above; category i of a variable is cell i + FIRST_CATEGORY. */
export const FIRST_CATEGORY = NO_ANSWER.length;

/** How the statuses are written in responses.csv. A skipped question is an empty cell. */
export const STATUS_MARKS: Readonly<Record<(typeof NO_ANSWER)[number], string>> = {
  skipped: "",
  "not-asked": "#not-asked",
  "broke-off": "#broke-off",
};
