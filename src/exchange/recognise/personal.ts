import type { IgnoreReason } from "../ignore-reason.ts";
import { share, type Profile } from "./profile.ts";
import type { Why } from "./why.ts";

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const IP = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f]{0,4}(:[0-9a-f]{0,4}){4,7})$/i;
const PHONE = /^(\+\d{1,3}|0)[\d ().-]{8,15}$/;
const POSTCODE = /^[1-9]\d{3} ?[A-Z]{2}$/i;
const MOMENT = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T,]+\d{1,2}:\d{2}/;
const EPOCH = /^1\d{9}(\d{3})?$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i;

/** Whether a column's answers, whatever its header says, point at a person or a moment and so stay out. */
export function reasonToIgnore(profile: Profile): { reason: IgnoreReason; why: Why } | undefined {
  const { count, values } = profile;
  const mostly = (pattern: RegExp, least: number) => share(profile, (words) => pattern.test(words)) >= least;
  if (mostly(MAIL, 0.3) || mostly(IP, 0.5) || mostly(PHONE, 0.6) || mostly(POSTCODE, 0.6)) {
    return { reason: "personal", why: { key: "personal" } };
  }
  if (mostly(MOMENT, 0.9) || mostly(EPOCH, 0.95)) return { reason: "time", why: { key: "time" } };
  const allDiffer = count >= 5 && values.length === count;
  if (
    allDiffer &&
    (mostly(/^\d{5,}$/, 1) || mostly(UUID, 1) || isCounter(values.map(({ words }) => words)))
  ) {
    return { reason: "technical", why: { key: "technical" } };
  }
  return undefined;
}

/** 1, 2, 3 … or 1, 4, 9 … in the order of the rows. */
function isCounter(values: readonly string[]): boolean {
  const numbers = values.map((words) => (/^\d{1,9}$/.test(words) ? Number(words) : NaN));
  const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? NaN));
  const byOne = steps.every((step) => step === 1);
  return values.length >= (byOne ? 10 : 20) && steps.every((step) => step > 0);
}
