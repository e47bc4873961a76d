import type { DetailKind } from "../model.ts";
import { address } from "./address.ts";
import { bsn } from "./bsn.ts";
import type { Detail, Detector } from "./detail.ts";
import { iban } from "./iban.ts";
import { name } from "./names/index.ts";
import { onlyOne } from "./only-one.ts";
import { phone } from "./phone.ts";
import { plate } from "./plate.ts";
import { link, mail } from "./web.ts";

/** One line a kind of detail that a program can find; what is `other` only a person can. */
const detectors: { readonly [K in Exclude<DetailKind, "other" | "organisation">]: Detector } = {
  mail,
  phone,
  bsn,
  iban,
  plate,
  address,
  link,
  "only-one": onlyOne,
  name,
};

/**
 * Everything in an answer that may point at a person, from left to right, for a person to decide on. `known` finds
 * the names and organisations of the panel; what it finds comes before what the program guesses.
 */
export function detailsIn(answer: string, known?: Detector): Detail[] {
  const found = Object.values(detectors).flatMap((detect) => detect(answer));
  return withoutRepeats([...(known?.(answer) ?? []), ...found]);
}

/** A phrase may hold a name, which is another matter; a name in a mail address or a number in an account is not. */
const HOLDS_OTHERS: ReadonlySet<DetailKind> = new Set(["only-one"]);

/** Leaves out what lies inside something else that was found, of two alike the later. One pass from left to right. */
function withoutRepeats(details: readonly Detail[]): Detail[] {
  const ordered = details
    .map((detail, order) => ({ ...detail, order }))
    .sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order);
  const kept: Detail[] = [];
  // How far to the right something that was kept reaches: of its own kind, and of any kind that holds no others.
  const reach = new Map<DetailKind, number>();
  let anyReach = 0;
  for (const { kind, from, to } of ordered) {
    if (to <= Math.max(anyReach, reach.get(kind) ?? 0)) continue;
    kept.push({ kind, from, to });
    reach.set(kind, Math.max(to, reach.get(kind) ?? 0));
    if (!HOLDS_OTHERS.has(kind)) anyReach = Math.max(to, anyReach);
  }
  return kept;
}
