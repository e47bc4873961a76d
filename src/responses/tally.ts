/** Counts of one variable, split by a grouping variable or whole. Small however many people answered. */
export interface Tally {
  readonly variable: string;
  readonly by: string | null;
  /**
   * `counts[g][cell]`: group g (its cell in the grouping variable, statuses included; one group when `by` is
   * null) × cell of the variable (0–2 the statuses, then its categories).
   */
  readonly counts: readonly (readonly number[])[];
}

/** Counts of a numeric variable: how often each value was given, rising. */
export interface NumberTally {
  readonly variable: string;
  readonly statuses: readonly [skipped: number, notAsked: number, brokeOff: number];
  readonly values: readonly (readonly [value: number, count: number])[];
}

export interface TallyRequest {
  /** Categorical variables to count. */
  readonly variables: readonly string[];
  /** A categorical variable to split by. */
  readonly by?: string;
}

/**
 * The one thing asked of a data set. Tables, tests, disclosure control and reports work on its answers, so that
 * memory, workers and databases can stand behind it alike.
 */
export interface Tallies {
  readonly size: number;
  tally(request: TallyRequest): Promise<readonly Tally[]>;
  tallyNumbers(variables: readonly string[]): Promise<readonly NumberTally[]>;
}
