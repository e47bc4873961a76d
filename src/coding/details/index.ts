import type { DetailKind } from "../model.ts";
import type { Detail, Detector } from "./detail.ts";
import { name } from "./names.ts";
import { bsn, iban, phone, plate } from "./numbers.ts";
import { address, link, mail, onlyOne } from "./words.ts";

/** One line a kind of detail that a program can find; what is `other` only a person can. */
const detectors: { readonly [K in Exclude<DetailKind, "other">]: Detector } = {
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

/** Everything in an answer that may point at a person, from left to right, for a person to decide on. */
export function detailsIn(answer: string): Detail[] {
  return Object.values(detectors)
    .flatMap((detect) => detect(answer))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}
