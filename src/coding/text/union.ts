/** Disjoint sets over indices: `leaders[i]` leads towards the smallest index of the set that i is in. */
export function union(leaders: Int32Array, one: number, other: number): void {
  const a = leaderOf(leaders, one);
  const b = leaderOf(leaders, other);
  leaders[Math.max(a, b)] = Math.min(a, b);
}

export function leaderOf(leaders: Int32Array, index: number): number {
  let at = index;
  while (leaders[at] !== at) {
    const next = leaders[at]!;
    leaders[at] = leaders[next]!;
    at = next;
  }
  return at;
}

/** The leader of every index. */
export function groupLeaders(leaders: Int32Array): Int32Array {
  return leaders.map((_leader, i) => leaderOf(leaders, i));
}
