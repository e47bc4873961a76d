/** Keeps a value under a key, as what was used last; of more than so many the one used longest ago goes. */
export function keepLast<K, V>(kept: Map<K, V>, key: K, value: V, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
}
