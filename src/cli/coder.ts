import { problem, type Problem } from "../problem.ts";

/** Who codes or reviews is C1, C2 …, so that no name comes into a file. */
export function isCoder(text: string): boolean {
  return /^C[1-9][0-9]{0,3}$/.test(text);
}

/** Nothing where no coder was named. */
export function checkCoder(coder: string | undefined): Problem[] {
  return coder === undefined || isCoder(coder) ? [] : [problem("coder-wrong", {}, { coder })];
}
