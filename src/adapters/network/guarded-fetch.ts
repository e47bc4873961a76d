import { lookup } from "node:dns/promises";
import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIPv6, type LookupFunction } from "node:net";
import { isPrivateAddress } from "./private-address.ts";

const MOST_BYTES = 1_000_000;
const PATIENCE = 10_000;

export interface GuardOptions {
  /** "host:port" of those that may be in a private network, or be reached without TLS. */
  readonly allow: readonly string[];
  /** A certificate to trust instead of the usual ones, as PEM. */
  readonly ca?: string;
  /** The addresses of a host; another for tests only. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
}

/** An address that is not asked, whoever wrote it down. */
export class AddressRefused extends Error {}

/**
 * Asks addresses of the outside world that somebody else may have chosen. A host is looked up once and the connection
 * goes to that very address, so that a name cannot point elsewhere a moment later. Redirects are not followed.
 */
export function guardedFetch({ allow, ca, resolve = addressesOf }: GuardOptions) {
  return async (address: string | URL, asked: Asked = {}): Promise<Response> => {
    const url = new URL(address);
    const port = url.port === "" ? (url.protocol === "http:" ? "80" : "443") : url.port;
    const isAllowed = allow.includes(`${url.hostname}:${port}`);
    if (url.protocol !== "https:" && !(url.protocol === "http:" && isAllowed)) {
      throw new AddressRefused("only https is asked");
    }
    const addresses = await resolve(url.hostname.replace(/^\[|\]$/g, ""));
    const [first] = addresses;
    if (first === undefined || (!isAllowed && addresses.some(isPrivateAddress))) {
      throw new AddressRefused("the host is in a private network");
    }
    return ask(url, first, asked, ca);
  };
}

async function addressesOf(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, order: "verbatim" })).map(({ address }) => address);
}

function ask(url: URL, address: string, asked: Asked, ca: string | undefined): Promise<Response> {
  const family = isIPv6(address) ? 6 : 4;
  const pinned: LookupFunction = (_host, options, done) => {
    if (options.all === true) done(null, [{ address, family }]);
    else done(null, address, family);
  };
  const start = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = start(url, {
      method: asked.method ?? "GET",
      headers: { ...asked.headers },
      lookup: pinned,
      agent: false,
      ...(ca !== undefined && { ca }),
      signal: asked.signal ?? AbortSignal.timeout(PATIENCE),
    });
    request.once("error", reject);
    request.once("response", (reply) => {
      responseOf(reply).then(resolve, reject);
    });
    request.end(asked.body);
  });
}

async function responseOf(reply: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of reply as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) {
      reply.destroy();
      throw new AddressRefused("the reply is too long");
    }
    chunks.push(chunk);
  }
  const status = reply.statusCode ?? 500;
  const headers = new Headers();
  for (const [name, value] of Object.entries(reply.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const isEmpty = [101, 204, 205, 304].includes(status);
  return new Response(isEmpty ? null : Buffer.concat(chunks), { status, headers });
}
