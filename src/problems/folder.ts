import type { ProblemTexts } from "./texts.ts";

export const folderProblems = {} as const satisfies ProblemTexts;
