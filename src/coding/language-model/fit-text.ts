import { detailsIn } from "../details/index.ts";
import type { DetailKind } from "../model.ts";

/** What has a form and can never be part of a title: whoever reads it would be sent somewhere, or told who somebody is. */
const NEVER: ReadonlySet<DetailKind> = new Set(["mail", "phone", "bsn", "iban", "plate", "address", "link"]);

// Line ends, controls, and signs that turn or hide what stands beside them.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u;

/** A text of a model as it may be put before a person: one line, plain, not too long. Undefined where it is not. */
export function fitText(written: string, longest: number): string | undefined {
  const text = written.trim().replaceAll(/ +/g, " ");
  const unfit =
    text === "" ||
    text.length > longest ||
    UNSEEN.test(text) ||
    /[<>{}\\`]|https?:|www\.|\]\(/i.test(text) ||
    detailsIn(text).some(({ kind }) => NEVER.has(kind));
  return unfit ? undefined : text;
}

/** Titles that differ in case, signs or spaces are one. */
export function plainTitle(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
