import type { Change } from "./model.ts";
import { isRecord } from "./places.ts";

/** Whether a list that somebody sent is one of changes: what they put where is held beside the format of the file. */
export function areChanges(list: readonly unknown[]): list is readonly Change[] {
  return list.every(isChange);
}

function isChange(one: unknown): boolean {
  if (!isRecord(one) || typeof one["at"] !== "string") return false;
  const { kind, after, from, to } = one;
  switch (kind) {
    case "set":
    case "remove":
      return true;
    case "insert":
      return after === null || typeof after === "string";
    case "order":
      return areNames(from) && areNames(to);
    default:
      return false;
  }
}

function areNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}
