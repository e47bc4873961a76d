/** So many are compared one by one. */
const FEW = 8;

/** The attributes of the element that was opened last, by their names as written. */
export interface XmlAttributes extends Iterable<readonly [name: string, value: string]> {
  get(name: string): string | undefined;
}

/** Filled anew for every element. */
export class Attributes implements XmlAttributes {
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private readonly many = new Map<string, string>();
  count = 0;

  clear(): void {
    if (this.count > FEW) this.many.clear();
    this.count = 0;
  }

  /** Answers false where there is one of that name already. */
  add(name: string, value: string): boolean {
    if (this.get(name) !== undefined) return false;
    if (this.count < FEW) {
      this.names[this.count] = name;
      this.values[this.count] = value;
    } else this.many.set(name, value);
    this.count++;
    return true;
  }

  get(name: string): string | undefined {
    const few = Math.min(this.count, FEW);
    for (let i = 0; i < few; i++) if (this.names[i] === name) return this.values[i];
    return this.count > FEW ? this.many.get(name) : undefined;
  }

  *[Symbol.iterator](): Generator<readonly [string, string]> {
    const few = Math.min(this.count, FEW);
    for (let i = 0; i < few; i++) yield [this.names[i] ?? "", this.values[i] ?? ""];
    if (this.count > FEW) yield* this.many;
  }
}
