/** Work that is left, in steps of the search. */
export interface Budget {
  steps: number;
}

export interface Purse {
  /** The next budget; what is left of the one before is in the purse again. */
  next(): Budget;
  /** Steps that nobody spent yet. */
  left(): number;
}

/** Hands out budgets of `each` steps, until `most` are spent. */
export function purseOf(most: number, each: number): Purse {
  let left = most;
  let last: { readonly given: number; readonly budget: Budget } | undefined;
  const takeBack = (): number => {
    if (last !== undefined) left -= last.given - last.budget.steps;
    last = undefined;
    return left;
  };
  return {
    left: takeBack,
    next: () => {
      const given = Math.max(0, Math.min(each, takeBack()));
      last = { given, budget: { steps: given } };
      return last.budget;
    },
  };
}
