import { warning, type Problem, type ProblemCode } from "../../problem.ts";

/** So many remarks of one kind are told one by one. */
const TOLD = 50;

/** Gathers what of a form is not kept; readers add to it what they meet. */
export class Remarks {
  readonly problems: Problem[] = [];
  private readonly counts = new Map<ProblemCode, number>();
  private readonly dropped = new Map<string, { place: string; count: number }>();
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** `place`: the program's name of the question. */
  add(code: ProblemCode, place: string, values: Readonly<Record<string, string | number>> = {}): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= TOLD) this.problems.push(warning(code, this.placeOf(place), shortened(values)));
  }

  /** A setting that has no place in a questionnaire: told once, with how often it stands in the form. */
  drop(setting: string, place: string): void {
    const seen = this.dropped.get(setting);
    if (seen === undefined) this.dropped.set(setting, { place, count: 1 });
    else seen.count++;
  }

  all(): readonly Problem[] {
    const dropped = [...this.dropped].map(([setting, { place, count }]) =>
      warning("form-setting-left", this.placeOf(place), shortened({ setting, count })),
    );
    const more = [...this.counts].flatMap(([, count]) => (count > TOLD ? [count - TOLD] : []));
    const rest = more.reduce((sum, count) => sum + count, 0);
    return [
      ...this.problems,
      ...dropped.slice(0, TOLD),
      ...(rest > 0 ? [warning("form-more-remarks", this.placeOf(""), { count: rest })] : []),
    ];
  }

  private placeOf(place: string): { file: string; path?: string } {
    return place === "" ? { file: this.file } : { file: this.file, path: place.slice(0, 80) };
  }
}

const LONGEST = 200;

function shortened(values: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
    ]),
  );
}
