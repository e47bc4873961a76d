import { boundsOf, type Bounds } from "./bounds.ts";
import type { Budget } from "./budget.ts";
import { Choices } from "./choices.ts";
import { known, type Equation, type System } from "./equation.ts";
import type { Span } from "./span.ts";
import { TurningTable } from "./turning-table.ts";

/**
 * How many changes one move may have, and the steps allowed to find it: a short move first. Within a question a move
 * has four changes as a rule, where groups are crossed sixteen; where routing ties many questions together, some
 * hundreds that follow from each other. Starting again in another order finds more than going on.
 */
const DEEPENING = [
  [6, 60],
  ...Array.from({ length: 16 }, () => [24, 40] as const),
  ...Array.from({ length: 16 }, () => [100, 130] as const),
  ...Array.from({ length: 6 }, () => [2000, 600] as const),
] as const;

/**
 * Looks for other tables that fit everything known. A table that fits and in which a sum is 0, or k, is proof that
 * nobody can tell it to be between; so whatever is found holds, and what is not found within the work allowed
 * counts as given away.
 *
 * From a table that fits, a move changes some cells by one so that every sum stays what it was. Any other table that
 * fits is reached from this one by such moves in which no cell goes both up and down, each leading to a table that
 * fits (Graver 1975); so the search follows broken sums, one change at a time, and never turns a cell back.
 */
export class TableSearch {
  private readonly bounds: Bounds;
  private readonly found: (table: Int32Array) => void;
  private readonly spanWith: (fixed: readonly Equation[]) => Span;
  private certain: Span | undefined;
  private readonly tables: Int32Array[];
  private readonly table: TurningTable;
  private readonly inGoal: Uint8Array;
  private readonly choices = new Choices();
  private goal: readonly number[] = [];
  private goalSign = 1;
  private gained = 0;
  private stepsHere = 0;
  private order = 0;
  private helped = 1;
  private readonly budget: Budget;

  /** `known`: tables that fit; `found` hears of every other one that is found; `spanWith` adds what is fixed to the system. */
  constructor(
    system: System,
    budget: Budget,
    tables: {
      readonly known: readonly Int32Array[];
      readonly found: (table: Int32Array) => void;
      readonly spanWith: (fixed: readonly Equation[]) => Span;
    },
  ) {
    this.found = tables.found;
    this.spanWith = tables.spanWith;
    this.budget = budget;
    this.bounds = boundsOf(system);
    this.table = new TurningTable(system, this.bounds);
    this.tables = [this.table.now(), ...tables.known];
    this.inGoal = new Uint8Array(system.truth.length);
  }

  /** Whether some table that fits has these cells add up to `most` or less. */
  canBeAtMost(cells: readonly number[], most: number): boolean {
    return this.reach(cells, -1, (value) => value <= most);
  }

  /** Whether some table that fits has these cells add up to `least` or more. */
  canBeAtLeast(cells: readonly number[], least: number): boolean {
    return this.reach(cells, 1, (value) => value >= least);
  }

  private reach(cells: readonly number[], sign: number, enough: (value: number) => boolean): boolean {
    let best = this.tables[0] as Int32Array;
    let value = sumIn(best, cells);
    for (const table of this.tables) {
      const found = sumIn(table, cells);
      if ((found - value) * sign > 0) {
        best = table;
        value = found;
      }
    }
    if (enough(value)) return true;
    if (!enough(sumIn(sign < 0 ? this.bounds.low : this.bounds.high, cells))) return false;
    this.table.start(best);
    while (!enough(value)) {
      if (!this.move(cells, sign)) return false;
      value = this.table.sum(cells);
    }
    const table = this.table.now();
    this.tables.push(table);
    this.found(table);
    return true;
  }

  /** Changes the table by one move that brings the sum of the cells at least one further. */
  private move(cells: readonly number[], sign: number): boolean {
    this.goal = cells;
    this.goalSign = sign;
    this.gained = 0;
    for (const cell of cells) this.inGoal[cell] = 1;
    const found = this.searchDeeper(cells);
    for (const cell of cells) this.inGoal[cell] = 0;
    this.table.endMove();
    return found;
  }

  private searchDeeper(cells: readonly number[]): boolean {
    if (this.searchStage(0)) return true;
    // Most moves are short; only where none was found it pays to work out whether there can be any.
    if (this.isCertain(cells)) return false;
    // What found the last one is likely to find the next.
    const stages = [...DEEPENING.keys()]
      .slice(1)
      .sort((a, b) => Number(b === this.helped) - Number(a === this.helped));
    return stages.some((stage) => this.searchStage(stage));
  }

  private searchStage(stage: number): boolean {
    const [depth, steps] = DEEPENING[stage] ?? DEEPENING[0];
    this.stepsHere = Math.min(steps, this.budget.steps);
    this.order = stage;
    if (!this.search(depth)) return false;
    if (stage > 0) this.helped = stage;
    return true;
  }

  private isCertain(cells: readonly number[]): boolean {
    this.certain ??= this.spanWith(fixedCells(this.bounds));
    return this.certain.has(cells);
  }

  private search(depth: number): boolean {
    const { table, choices } = this;
    if (this.gained >= 1 && table.broken.size === 0) return true;
    if (depth === 0 || this.stepsHere <= 0) return false;
    const from = choices.end;
    if (this.gained < 1) this.addGoalChanges();
    else this.addRepairs();
    const to = choices.end;
    // First what leaves the fewest sums broken; what leaves as many, in another order each time.
    if (to - from > 1) choices.order(from, this.worsens, this.placeOf);
    const found = this.tryChoices(from, to, depth);
    choices.end = from;
    return found;
  }

  private tryChoices(from: number, to: number, depth: number): boolean {
    const { table, choices } = this;
    for (let at = from; at < to; at++) {
      const [cell, change] = [choices.cellAt(at), choices.changeAt(at)];
      this.stepsHere--;
      this.budget.steps--;
      const before = table.isTurned(cell);
      const gain = this.inGoal[cell] === 1 ? change * this.goalSign : 0;
      table.turn(cell, change);
      this.gained += gain;
      if (this.search(depth - 1)) return true;
      table.turnBack(cell, change, before);
      this.gained -= gain;
      if (this.stepsHere <= 0) return false;
    }
    return false;
  }

  private addGoalChanges(): void {
    for (const cell of this.goal) {
      if (this.table.mayTurn(cell, this.goalSign)) this.choices.add(cell, this.goalSign);
    }
  }

  /** The changes that mend the broken sum which leaves the least choice. */
  private addRepairs(): void {
    const { table } = this;
    let [least, fewest, looked] = [-1, Infinity, 0];
    for (let sum = table.broken.first; sum !== -1; sum = table.broken.next(sum)) {
      const count = table.countRepairs(sum);
      if (count < fewest) [least, fewest] = [sum, count];
      if (fewest <= 1 || ++looked >= 8) break;
    }
    if (least !== -1) table.addRepairs(least, this.choices);
  }

  private readonly worsens = (at: number): number => {
    const [cell, change] = [this.choices.cellAt(at), this.choices.changeAt(at)];
    const isAgainst = this.inGoal[cell] === 1 && change !== this.goalSign;
    return this.table.worsens(cell, change) + (isAgainst ? 4 : 0);
  };

  private readonly placeOf = (cell: number): number => scattered(cell, this.order);
}

/** Cells in an order that looks random and is the same every time; in the first, their own. */
function scattered(cell: number, order: number): number {
  return order === 0 ? cell : Math.imul(cell + 1, 0x9e3779b1 + 2 * Math.imul(order, 0x85ebca6b)) >>> 0;
}

/** What can be one number only is known: nobody of a sum that is 0. */
function fixedCells({ low, high }: Bounds): Equation[] {
  return [...low.keys()].filter((cell) => low[cell] === high[cell]).map((cell) => known([cell]));
}

function sumIn(table: Int32Array, cells: readonly number[]): number {
  let total = 0;
  for (const cell of cells) total += table[cell]!;
  return total;
}
