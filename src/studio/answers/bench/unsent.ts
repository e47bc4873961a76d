import type { BenchChange } from "./changes.ts";

/** What the server has not heard of yet is kept on this device, so that no lost connection or closed tab loses it. */
export function keepUnsent(address: string, changes: readonly BenchChange[]): void {
  if (changes.length === 0) localStorage.removeItem(placeOf(address));
  else localStorage.setItem(placeOf(address), JSON.stringify(changes));
}

export function keptUnsent(address: string): readonly BenchChange[] {
  return JSON.parse(localStorage.getItem(placeOf(address)) ?? "[]") as BenchChange[];
}

function placeOf(address: string): string {
  return `unsent:${address}`;
}
