import type { Change } from "./model.ts";
import { isSame, namesIn, namesOf, valueAt } from "./places.ts";

/**
 * Whether a file is already as changes were to make it: a reply that got lost, the same step sent from two pages, or
 * somebody else who did the very same. Then there is nothing to choose.
 */
export function areMade(file: unknown, changes: readonly Change[]): boolean {
  return changes.every((change, i) => {
    const isChangedLater = changes.slice(i + 1).some(({ at }) => at === change.at);
    return isChangedLater || isMade(file, change);
  });
}

function isMade(file: unknown, change: Change): boolean {
  const found = valueAt(file, namesIn(change.at));
  switch (change.kind) {
    case "set":
      return isSame(found, change.to);
    case "remove":
      return found === undefined;
    case "insert":
      return Array.isArray(found) && found.some((one) => isSame(one, change.value));
    case "order":
      return Array.isArray(found) && isSame(namesOf(found), change.to);
  }
}
