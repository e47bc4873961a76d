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

/** Leaves out what lies inside something else that was found, of two alike the later. */
function withoutRepeats(details: readonly Detail[]): Detail[] {
  const longestFirst = details
    .map((detail, order) => ({ ...detail, order }))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order);
  const kept: Detail[] = [];
  for (const { kind, from, to } of longestFirst) {
    const inside = kept.some(
      (other) =>
        other.from <= from && to <= other.to && (other.kind === kind || !HOLDS_OTHERS.has(other.kind)),
    );
    if (!inside) kept.push({ kind, from, to });
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}
