/** Work that is left, in steps of the search. */
export interface Budget {
  steps: number;
}

/** Hands out budgets of `each` steps, until `most` are spent; what one leaves is for the next. */
export function purseOf(most: number, each: number): () => Budget {
  let left = most;
  let last: { readonly given: number; readonly budget: Budget } | undefined;
  return () => {
    if (last !== undefined) left -= last.given - last.budget.steps;
    const given = Math.max(0, Math.min(each, left));
    last = { given, budget: { steps: given } };
    return last.budget;
  };
}
