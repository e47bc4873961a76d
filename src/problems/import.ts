import type { ProblemTexts } from "./texts.ts";

export const importProblems = {} as const satisfies ProblemTexts;
