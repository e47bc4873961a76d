/** Gives out names, each once without regard to case; a file of many equal ones costs no more than others. */
export class FreeNames {
  private readonly taken = new Set<string>();
  private readonly next = new Map<string, number>();

  /** The name itself while it is free, and then the first of `numbered` from 2 on that is. */
  take(wanted: string, numbered: (number: number) => string): string {
    const key = wanted.toLowerCase();
    let name = wanted;
    let number = this.next.get(key) ?? 2;
    while (this.taken.has(name.toLowerCase())) name = numbered(number++);
    this.next.set(key, number);
    this.taken.add(name.toLowerCase());
    return name;
  }
}
