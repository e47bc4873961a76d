import type { ProblemTexts } from "./texts.ts";

export const codingProblems = {} as const satisfies ProblemTexts;
