const NONE = -1;

/** Sums that are not what they should be, the longest broken first: a list that sums are taken out of wherever they stand. */
export class BrokenSums {
  size = 0;
  first = NONE;
  private last = NONE;
  private readonly before: Int32Array;
  private readonly after: Int32Array;

  constructor(sums: number) {
    this.before = new Int32Array(sums);
    this.after = new Int32Array(sums);
  }

  /** The next one; -1 behind the last. */
  next(sum: number): number {
    return this.after[sum]!;
  }

  add(sum: number): void {
    this.before[sum] = this.last;
    this.after[sum] = NONE;
    if (this.last === NONE) this.first = sum;
    else this.after[this.last] = sum;
    this.last = sum;
    this.size++;
  }

  remove(sum: number): void {
    const [before, after] = [this.before[sum]!, this.after[sum]!];
    if (before === NONE) this.first = after;
    else this.after[before] = after;
    if (after === NONE) this.last = before;
    else this.before[after] = before;
    this.size--;
  }
}
