/**
 * The lengths of the bars on one page. A strict policy allows no style on an element, so every length that is used
 * gets a class and one line in the page's style sheet. `--x` is a part of the whole width, in thousandths.
 */
export class Measures {
  readonly #parts = new Set<number>();
  readonly #weights = new Set<number>();

  /** The class for a part, 0–1, of the width; longer is cut off, since nothing is longer than everybody. */
  part(share: number): string {
    const thousandths = Math.round(1000 * Math.min(1, Math.max(0, share)));
    this.#parts.add(thousandths);
    return `w${thousandths}`;
  }

  /** The class for a segment's weight beside its neighbours: a count. */
  weight(count: number): string {
    this.#weights.add(count);
    return `g${count}`;
  }

  css(): string {
    const parts = [...this.#parts].sort(ascending).map((x) => `.w${x}{--x:${x / 10}%}`);
    const weights = [...this.#weights].sort(ascending).map((x) => `.g${x}{flex-grow:${x}}`);
    return [...parts, ...weights].join("");
  }
}

function ascending(one: number, other: number): number {
  return one - other;
}
