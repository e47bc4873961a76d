import { EVERYBODY, ownEquations, type SubjectUnknowns } from "./unknowns.ts";
import { ANSWERED, NO_ANSWER_MARKS } from "../marks.ts";

/** The sum of `cells`, each times its sign, is known. What it is follows from the true table. */
export interface Equation {
  readonly cells: readonly number[];
  readonly signs: readonly number[];
}

/** Counts of people nobody told, each a whole number of 0 or more, and what is known of their sums. */
export interface System {
  readonly truth: readonly number[];
  readonly equations: readonly Equation[];
}

/** Numbers the cells of some subjects, so that sums over groups and answers become sums over cells. */
export class CellSpace {
  readonly truth: number[] = [];
  readonly subjects: readonly SubjectUnknowns[];
  private readonly places = new Map<
    string,
    { start: number; groups: Map<string, number>; keys: Map<string, number> }
  >();

  constructor(subjects: readonly SubjectUnknowns[]) {
    this.subjects = subjects;
    for (const one of subjects) {
      this.places.set(one.subject, {
        start: this.truth.length,
        groups: new Map(one.groups.map((code, i) => [code, i])),
        keys: new Map(one.keys.map((key, i) => [key, i])),
      });
      for (const counts of one.counts) this.truth.push(...counts);
    }
  }

  /** The cells of some groups and keys of a subject; a group that the subject does not have has no cells. */
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

  value(cells: readonly number[]): number {
    let total = 0;
    for (const cell of cells) total += this.truth[cell] ?? 0;
    return total;
  }
}

/** What everybody knows before a breakdown is let out: group sizes, whole-panel numbers, how a question works. */
export function freeEquations(space: CellSpace): Equation[] {
  return space.subjects.flatMap((one) => {
    const within = one.groups.flatMap((group) => [
      known(space.cells(one.subject, [group], EVERYBODY)),
      ...ownEquations(one).map(({ left, right }) =>
        equal(space.cells(one.subject, [group], left), space.cells(one.subject, [group], right)),
      ),
    ]);
    if (!one.totalsKnown) return within;
    const keys = [...new Set([...one.answers, ANSWERED, ...NO_ANSWER_MARKS])];
    return [...within, ...keys.map((key) => known(space.cells(one.subject, one.groups, [key])))];
  });
}

export function known(cells: readonly number[]): Equation {
  return { cells, signs: cells.map(() => 1) };
}

export function equal(left: readonly number[], right: readonly number[]): Equation {
  return { cells: [...left, ...right], signs: [...left.map(() => 1), ...right.map(() => -1)] };
}
