import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Networks that no provider on the internet is in: this machine, this house, and what hands out keys to machines. */
const PRIVATE_4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;
/** With the forms of IPv6 that carry an address of IPv4 in them. */
const PRIVATE_6 = [
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const;

const blocked = new BlockList();
for (const [net, prefix] of PRIVATE_4) blocked.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of PRIVATE_6) blocked.addSubnet(net, prefix, "ipv6");

/** Whether an address is of a private network, or is none at all. */
export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return blocked.check(address, "ipv4");
  // Node looks into ::ffff:1.2.3.4 itself.
  return !isIPv6(address) || blocked.check(address, "ipv6");
}
