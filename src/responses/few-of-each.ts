import { warning, type Problem } from "../problem.ts";

/** How many problems of one kind in one column are told before they are only counted. */
const TOLD = 5;

/** Keeps the first few problems of each kind and column, so that one wrong column does not bury the rest. */
export class FewOfEach {
  private readonly kept: Problem[] = [];
  private readonly counts = new Map<string, { readonly first: Problem; count: number }>();

  add(one: Problem): void {
    const key = `${one.code} ${one.place.column ?? ""}`;
    const seen = this.counts.get(key);
    if (seen === undefined) this.counts.set(key, { first: one, count: 1 });
    else seen.count++;
    if ((seen?.count ?? 1) <= TOLD) this.kept.push(one);
  }

  all(): Problem[] {
    const more = [...this.counts.values()]
      .filter(({ count }) => count > TOLD)
      .map(({ first: { place }, count }) => {
        const column = { file: place.file ?? "", column: place.column ?? "" };
        return warning("responses-more-like-it", column, { count: count - TOLD });
      });
    return [...this.kept, ...more];
  }
}
