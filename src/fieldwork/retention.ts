import type { IsoDate } from "../time.ts";
import { addDays } from "../time.ts";

/** Days that answers, a panel and files with answers a participant are kept, where nobody chooses a day. */
export const USUAL_DAYS = 365;

/** Days between two runs after which a clock is not believed: nothing is destroyed on its word alone. */
const LEAP_DAYS = 60;

/**
 * Whether a clock can be believed, by the last day it showed here. `behind`: earlier than before, so what is over
 * stays over; `leapt`: so much later that it may be wrong, and destroying cannot be undone.
 */
export function judgeClock(today: IsoDate, last: IsoDate | undefined): "fine" | "behind" | "leapt" {
  if (last === undefined) return "fine";
  if (today < last) return "behind";
  return today > addDays(last, LEAP_DAYS) ? "leapt" : "fine";
}
