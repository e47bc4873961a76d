import type { ProblemTexts } from "./texts.ts";

export const analysisProblems = {} as const satisfies ProblemTexts;
