/** N: everybody who answered. */
export const ANSWERED = "#answered";

/** The three ways of having no answer, as the ledger names them. */
export const NO_ANSWER_MARKS = ["#skipped", "#not-asked", "#broke-off"] as const;

/** Who answered the question and not the background question: in no group, and so in no row. */
export const UNKNOWN_GROUP = "#unknown";

/** The subject of the table of who took part, and its two columns. */
export const PARTICIPANTS = "participants";
export const COMPLETED = "#completed";
export const INVITED = "#invited";

/** Internal to the solver: who answered and did not choose this option. */
export function notChosen(option: string): string {
  return `!${option}`;
}

/** Internal to the solver: who answered and chose no option that stands beside no other ("geen van deze"). */
export const NOT_EXCLUSIVE = "#not-exclusive";

/** Internal to the solver: who is among those and did not choose this option. */
export function besidesExclusive(option: string): string {
  return `#besides-${option}`;
}

/** Below this a group is small enough for "all of them" to say something about each of them (METHODS). */
export const WHOLE_GROUP_BELOW = 30;
