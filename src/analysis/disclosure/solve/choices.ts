const FIRST_ROOM = 1024;
/** A cell's place in another order stays below this, so that one number holds both what is worse and that place. */
const PLACES = 2 ** 32;
/** Up to so many, putting each in its place is the quickest way to order them. */
const FEW = 24;

/** A cell and by how much: one up or one down. */
export interface Change {
  readonly cell: number;
  readonly change: number;
}

/**
 * The changes that a search may try, those of each depth behind those of the one before: one array instead of a list of
 * objects for every step of millions.
 */
export class Choices {
  /** One behind the last. */
  end = 0;
  private changes = new Int32Array(FIRST_ROOM);
  private keys = new Float64Array(FIRST_ROOM);

  add(cell: number, change: number): void {
    if (this.end === this.changes.length) this.grow();
    this.changes[this.end++] = change > 0 ? 2 * cell + 1 : 2 * cell;
  }

  cellAt(at: number): number {
    return this.changes[at]! >> 1;
  }

  changeAt(at: number): number {
    return (this.changes[at]! & 1) === 1 ? 1 : -1;
  }

  /** Orders what stands from a place on: by what it makes worse, then by its place in some order, then as it was added. */
  order(from: number, worse: (at: number) => number, placeOf: (cell: number) => number): void {
    const { changes, keys, end } = this;
    for (let at = from; at < end; at++) keys[at] = worse(at) * PLACES + placeOf(changes[at]! >> 1);
    if (end - from > FEW) {
      this.orderMany(from);
      return;
    }
    for (let at = from + 1; at < end; at++) {
      const [change, key] = [changes[at]!, keys[at]!];
      let to = at;
      for (; to > from && keys[to - 1]! > key; to--) {
        changes[to] = changes[to - 1]!;
        keys[to] = keys[to - 1]!;
      }
      changes[to] = change;
      keys[to] = key;
    }
  }

  private orderMany(from: number): void {
    const { end } = this;
    const [changes, keys] = [this.changes.slice(from, end), this.keys.slice(from, end)];
    const order = Array.from(changes, (_, i) => i).sort((a, b) => keys[a]! - keys[b]! || a - b);
    order.forEach((i, to) => (this.changes[from + to] = changes[i]!));
  }

  private grow(): void {
    const [changes, keys] = [this.changes, this.keys];
    this.changes = new Int32Array(2 * changes.length);
    this.changes.set(changes);
    this.keys = new Float64Array(2 * keys.length);
    this.keys.set(keys);
  }
}
