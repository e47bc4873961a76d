import type { JointCounts } from "../joint/model.ts";
import type { SubjectUnknowns } from "./unknowns.ts";

/** Where the counts of one subject stand among all cells: row by row, a row a group. */
interface Place {
  readonly start: number;
  readonly groups: ReadonlyMap<string, number>;
  readonly keys: ReadonlyMap<string, number>;
}

const ROUTES = "#routes";

/** Numbers the cells of some subjects and of the routes between them, so that what is known becomes sums over cells. */
export class CellSpace {
  readonly truth: number[] = [];
  readonly subjects: readonly SubjectUnknowns[];
  /** The finest groups. */
  readonly groups: readonly string[];
  private readonly places = new Map<string, Place>();

  constructor(
    subjects: readonly SubjectUnknowns[],
    groups: readonly string[],
    routes: NonNullable<JointCounts["routes"]>,
  ) {
    this.subjects = subjects;
    this.groups = groups;
    for (const one of subjects) this.add(one.subject, one.keys, one.counts);
    routes.forEach((ways, system) => {
      const counts = groups.map((_, g) => ways.map((way) => way.counts[g] ?? 0));
      this.add(
        `${ROUTES}${system}`,
        ways.map((_, r) => String(r)),
        counts,
      );
    });
  }

  private add(subject: string, keys: readonly string[], counts: readonly (readonly number[])[]): void {
    this.places.set(subject, {
      start: this.truth.length,
      groups: new Map(this.groups.map((name, i) => [name, i])),
      keys: new Map(keys.map((key, i) => [key, i])),
    });
    for (const row of counts) this.truth.push(...row);
  }

  /** The cells of some groups and keys of a subject; what the subject does not have has no cells. */
  cells(subject: string, groups: readonly string[], keys: readonly string[]): number[] {
    const place = this.places.get(subject);
    if (place === undefined) return [];
    return groups.flatMap((group) => {
      const row = place.groups.get(group);
      if (row === undefined) return [];
      return keys.flatMap((key) => {
        const column = place.keys.get(key);
        return column === undefined ? [] : [place.start + row * place.keys.size + column];
      });
    });
  }

  /** Everybody of a group who went one of these ways through the questions of one system of routes. */
  wayCells(system: number, group: string, ways: readonly number[]): number[] {
    return this.cells(`${ROUTES}${system}`, [group], ways.map(String));
  }

  /** One more cell that nobody was told of: what is left between a sum and the most or least it can be. */
  rest(value: number): number {
    return this.truth.push(value) - 1;
  }

  value(cells: readonly number[]): number {
    let total = 0;
    for (const cell of cells) total += this.truth[cell] ?? 0;
    return total;
  }
}
