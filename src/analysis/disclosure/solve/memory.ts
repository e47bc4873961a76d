import type { CellSpace } from "./cells.ts";
import type { Release } from "./release.ts";

/** More tables than this are not remembered. */
const MOST = 3000;

interface Remembered {
  readonly table: Int32Array;
  /** How many of the releases that are out it has been held against. */
  heldTo: number;
}

/**
 * Tables that fit everything known about some subjects. What hides a cell while one table is let out mostly hides it
 * still when the next one is, so whatever was found is held against what is new before anything is searched for again.
 */
export class Memory {
  private tables: Remembered[] = [];

  /** The tables that fit what is out and what would be; those that do not fit what is out are forgotten. */
  fitting(space: CellSpace, released: readonly Release[], added: readonly Release[]): Int32Array[] {
    const sums = (releases: readonly Release[]): Sum[] =>
      releases.map(({ subject, groups, keys }) => {
        const cells = space.cells(subject, groups, keys);
        return { cells, value: space.value(cells) };
      });
    const [out, fresh] = [sums(released), sums(added)];
    this.tables = this.tables.filter(
      (one) => one.heldTo === out.length || out.slice(one.heldTo).every((sum) => fits(one.table, sum)),
    );
    for (const one of this.tables) one.heldTo = out.length;
    return this.tables.map(({ table }) => table).filter((table) => fresh.every((sum) => fits(table, sum)));
  }

  remember(table: Int32Array, released: readonly Release[]): void {
    if (this.tables.length < MOST) this.tables.push({ table, heldTo: released.length });
  }
}

interface Sum {
  readonly cells: readonly number[];
  readonly value: number;
}

function fits(table: Int32Array, { cells, value }: Sum): boolean {
  let total = 0;
  for (const cell of cells) total += table[cell]!;
  return total === value;
}
