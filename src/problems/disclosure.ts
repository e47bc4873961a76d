import type { ProblemTexts } from "./texts.ts";

export const disclosureProblems = {} as const satisfies ProblemTexts;
