import { isIPv4, isIPv6 } from "node:net";

/** `forbidden` is never reached: the keepers of cloud machines listen there, or nobody does. */
export type IpKind = "public" | "private" | "loopback" | "forbidden";

type Range = readonly [address: string, bits: number, kind: IpKind];

// IANA special-purpose registries for IPv4 and IPv6, and addresses where clouds keep the secrets of a machine.
const RANGES_4: readonly Range[] = [
  ["100.100.100.200", 32, "forbidden"],
  ["168.63.129.16", 32, "forbidden"],
  ["0.0.0.0", 8, "forbidden"],
  ["10.0.0.0", 8, "private"],
  ["100.64.0.0", 10, "private"],
  ["127.0.0.0", 8, "loopback"],
  ["169.254.0.0", 16, "forbidden"],
  ["172.16.0.0", 12, "private"],
  ["192.0.0.0", 24, "forbidden"],
  ["192.0.2.0", 24, "forbidden"],
  ["192.88.99.0", 24, "forbidden"],
  ["192.168.0.0", 16, "private"],
  ["198.18.0.0", 15, "forbidden"],
  ["198.51.100.0", 24, "forbidden"],
  ["203.0.113.0", 24, "forbidden"],
  ["224.0.0.0", 3, "forbidden"],
];

const RANGES_6: readonly Range[] = [
  ["fd00:ec2::254", 128, "forbidden"],
  ["fd20:ce::254", 128, "forbidden"],
  ["::1", 128, "loopback"],
  ["fc00::", 7, "private"],
  ["2001:db8::", 32, "forbidden"],
  ["2001::", 23, "forbidden"],
  ["2002::", 16, "forbidden"],
  ["2000::", 3, "public"],
];

/** What kind of place an IP address is. */
export function ipKind(address: string): IpKind {
  if (isIPv4(address)) return kindIn(RANGES_4, bytes4(address), "public");
  if (!isIPv6(address)) return "forbidden";
  const bytes = bytes6(address);
  const inner = mapped(bytes);
  if (inner !== undefined) return kindIn(RANGES_4, inner, "public");
  // What no registry gives out for use is nowhere to go.
  return kindIn(RANGES_6, bytes, "forbidden");
}

function kindIn(ranges: readonly Range[], address: readonly number[], otherwise: IpKind): IpKind {
  const parse = address.length === 4 ? bytes4 : bytes6;
  return ranges.find(([start, bits]) => sameStart(parse(start), address, bits))?.[2] ?? otherwise;
}

function sameStart(a: readonly number[], b: readonly number[], bits: number): boolean {
  for (let bit = 0; bit < bits; bit++) {
    const [byte, mask] = [bit >> 3, 0x80 >> (bit & 7)];
    if (((a[byte] ?? 0) & mask) !== ((b[byte] ?? 0) & mask)) return false;
  }
  return true;
}

/** The IPv4 address that ::ffff:0:0/96 (mapped) and 64:ff9b::/96 (translated) hold. */
function mapped(bytes: readonly number[]): readonly number[] | undefined {
  const prefixes = [bytes6("::ffff:0:0"), bytes6("64:ff9b::")];
  return prefixes.some((prefix) => sameStart(prefix, bytes, 96)) ? bytes.slice(12) : undefined;
}

function bytes4(address: string): number[] {
  return address.split(".").map(Number);
}

function bytes6(address: string): number[] {
  const [plain = ""] = address.split("%");
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  const whole = dotted === null ? plain : `${dotted[1] ?? ""}${inGroups(bytes4(dotted[2] ?? ""))}`;
  const [head = "", tail] = whole.split("::");
  const [front, back] = [groupsIn(head), groupsIn(tail ?? "")];
  const gap = tail === undefined ? [] : Array.from({ length: 8 - front.length - back.length }, () => 0);
  return [...front, ...gap, ...back].flatMap((group) => [group >> 8, group & 0xff]);
}

function inGroups([a = 0, b = 0, c = 0, d = 0]: readonly number[]): string {
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

function groupsIn(part: string): number[] {
  return part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
}
