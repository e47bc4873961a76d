import { isIP } from "node:net";
import type { ModelFailure, ModelPlace } from "../../workflow/language-model/ports.ts";
import { ipKind, type IpKind } from "./ip-kind.ts";

/** An address that may be asked, as far as it shows before its host is looked up. */
export interface AskableAddress {
  readonly url: URL;
  /** The host without the brackets of IPv6. */
  readonly host: string;
}

/** Reads the address in a setting: a base, which is completed, or a whole chat-completions address. */
export function readAddress({ address, allow }: ModelPlace): AskableAddress | ModelFailure {
  const url = URL.parse(address.trim());
  if (url === null || !["http:", "https:"].includes(url.protocol)) return { failure: "address-wrong" };
  if (mayHoldSecret(url)) return { failure: "address-wrong" };
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const read = { url: completed(url), host };
  if (isIP(host) !== 0) return checkIp(read, host, allow) ?? read;
  return url.protocol === "http:" && !isLocalName(host) ? { failure: "address-wrong" } : read;
}

/** What stands before an @ or behind a question mark would come into files and logs. A version is no secret. */
function mayHoldSecret({ username, password, hash, searchParams }: URL): boolean {
  const strange = [...searchParams.keys()].some((name) => name !== "api-version");
  return username !== "" || password !== "" || hash !== "" || strange;
}

function completed(url: URL): URL {
  const whole = new URL(url);
  const path = url.pathname.replace(/\/+$/, "");
  if (!path.endsWith("/chat/completions")) {
    whole.pathname = `${path === "" ? "/v1" : path}/chat/completions`;
  }
  return whole;
}

/** Names that mean this machine (RFC 6761). */
function isLocalName(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost");
}

/** Whether the host of an address may be reached at an IP address that it has. */
export function checkIp(
  { url, host }: AskableAddress,
  ip: string,
  allow: readonly string[],
): ModelFailure | undefined {
  const kind = ipKind(ip);
  if (!mayReach(kind, host, portOf(url), allow)) return { failure: "address-blocked" };
  return url.protocol === "http:" && kind !== "loopback" ? { failure: "address-wrong" } : undefined;
}

/** This machine is reached by its own names only: another name that leads here was turned on the way. */
function mayReach(kind: IpKind, host: string, port: string, allow: readonly string[]): boolean {
  if (kind === "public") return true;
  if (kind === "forbidden") return false;
  if (kind === "loopback" && isIP(host) === 0 && !isLocalName(host)) return false;
  const bracketed = host.includes(":") ? `[${host}]` : host;
  const names = [host, bracketed, `${bracketed}:${port}`];
  return allow.some((one) => names.includes(one.trim().toLowerCase()));
}

function portOf({ port, protocol }: URL): string {
  return port === "" ? (protocol === "https:" ? "443" : "80") : port;
}
