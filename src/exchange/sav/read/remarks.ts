import { warning, type Problem, type ProblemCode } from "../../../problem.ts";

/** Gathers what a file says that cannot be used and need not stop anybody, each with its place in bytes. */
export class Remarks {
  readonly problems: Problem[] = [];
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Something in a record that does not fit with the rest, and was left out. */
  odd(record: string, offset: number): void {
    this.add("sav-part-left-out", { record, offset });
  }

  add(code: ProblemCode, values: Readonly<Record<string, string | number>>): void {
    this.problems.push(warning(code, { file: this.file }, values));
  }
}
