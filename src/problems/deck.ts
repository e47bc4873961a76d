import type { ProblemTexts } from "./texts.ts";

export const deckProblems = {} as const satisfies ProblemTexts;
