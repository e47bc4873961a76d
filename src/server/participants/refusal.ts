import type { Context } from "hono";
import { networkOf, type Pacing } from "./pacing.ts";
import { addressOf } from "./request.ts";

/** Waits as long as a refusal takes; false where too many wait already. */
export type Refusal = (context: Context) => Promise<boolean>;

export function waitingRefusal(
  pace: Pacing,
  proxied: boolean,
  sleep: (milliseconds: number) => Promise<void>,
): Refusal {
  return async (context) => {
    const wait = pace(networkOf(addressOf(context, proxied)));
    if (wait === undefined) return false;
    await sleep(wait);
    return true;
  };
}
