import type { ProblemTexts } from "./texts.ts";

export const responsesProblems = {} as const satisfies ProblemTexts;
