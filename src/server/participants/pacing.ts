/** How fast refusals may follow each other: so many at once, then one at each interval. */
export interface Pace {
  readonly atOnce: number;
  readonly intervalMs: number;
}

/** A whole ministry may sit behind one address: some of its people mistype, and none of them waits long. */
const PER_NETWORK: Pace = { atOnce: 20, intervalMs: 200 };
const OVERALL: Pace = { atOnce: 200, intervalMs: 20 };
const LONGEST_MS = 20_000;
/** Every refusal takes as long: how long the store looked says nothing. */
const SHORTEST_MS = 100;

/** How long a refusal waits, in milliseconds; undefined where so many wait already that this one is turned away. */
export type Pacing = (network: string) => number | undefined;

/**
 * Makes wrong codes slow to try. Only refusals are paced, per network and over all (generic cell rate algorithm): a
 * code that works never waits. A network is remembered for the seconds it matters and then forgotten.
 */
export function pacing(now: () => number): Pacing {
  const networks = new Map<string, number>();
  let overall = 0;
  let lookedAt = now();
  return (network) => {
    const at = now();
    if (at - lookedAt > LONGEST_MS) {
      for (const [known, due] of networks) if (due <= at) networks.delete(known);
      lookedAt = at;
    }
    const ofNetwork = next(networks.get(network) ?? 0, at, PER_NETWORK);
    const ofAll = next(overall, at, OVERALL);
    const wait = Math.max(ofNetwork.wait, ofAll.wait, SHORTEST_MS);
    if (wait > LONGEST_MS) return undefined;
    networks.set(network, ofNetwork.due);
    overall = ofAll.due;
    return wait;
  };
}

function next(
  due: number,
  at: number,
  { atOnce, intervalMs }: Pace,
): { readonly due: number; readonly wait: number } {
  const after = Math.max(due, at) + intervalMs;
  return { due: after, wait: Math.max(0, after - at - atOnce * intervalMs) };
}

/** The network an address belongs to: an IPv4 address, or the 64 bits that one subscriber gets of IPv6. */
export function networkOf(address: string): string {
  const v4 = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (v4 !== undefined) return v4;
  const [head = "", tail] = address.replace(/%.*$/, "").split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros =
    tail === undefined ? [] : new Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0");
  return [...first, ...zeros, ...last].slice(0, 4).join(":");
}
