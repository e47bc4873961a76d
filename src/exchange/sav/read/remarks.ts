import { warning, type Problem, type ProblemCode } from "../../../problem.ts";

/** How many remarks of one kind are told one by one. */
const TOLD = 20;

/** Gathers what a file says that cannot be used and need not stop anybody, each with its place in bytes. */
export class Remarks {
  private readonly told: Problem[] = [];
  private readonly counts = new Map<ProblemCode, number>();
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Something in a record that does not fit with the rest, and was left out. */
  odd(record: string, offset: number): void {
    this.add("sav-part-left-out", { record, offset });
  }

  add(code: ProblemCode, values: Readonly<Record<string, string | number>>): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= TOLD) this.told.push(warning(code, { file: this.file }, values));
  }

  get problems(): Problem[] {
    const more = [...this.counts.values()].reduce((sum, count) => sum + Math.max(0, count - TOLD), 0);
    return more === 0
      ? this.told
      : [...this.told, warning("sav-more-remarks", { file: this.file }, { count: more })];
  }
}
