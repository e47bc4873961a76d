import type { Context } from "hono";

/**
 * Whether a browser says that a form was sent from another site. Programs say nothing. Our own pages say `null` as
 * their origin, since they tell nobody where they are; a browser of today then says `Sec-Fetch-Site`. Behind a proxy
 * that gives the request another host, `ownHost` is the one that participants know.
 */
export function isFromElsewhere(context: Context, ownHost: string | undefined): boolean {
  const site = context.req.header("sec-fetch-site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = context.req.header("origin");
  if (origin === undefined || origin === "null") return false;
  return ![ownHost, context.req.header("host")].includes(hostOf(origin) ?? "?");
}

export function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}

export function hasType(context: Context, mediaType: string): boolean {
  return context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() === mediaType;
}

/** The body; undefined where it is longer than may be, after which no more is read, or breaks off underway. */
export async function readBody(context: Context, mostBytes: number): Promise<string | undefined> {
  try {
    const said = context.req.header("content-length");
    if (said !== undefined) return Number(said) <= mostBytes ? await context.req.text() : undefined;
    return await readUntil(context.req.raw.body, mostBytes);
  } catch {
    return undefined;
  }
}

async function readUntil(body: Request["body"], mostBytes: number): Promise<string | undefined> {
  if (body === null) return "";
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

interface NodeRequest {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/** The address a request came from; behind a proxy the one that the proxy itself saw. */
export function addressOf(context: Context, proxied: boolean): string {
  const forwarded = proxied ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return forwarded ?? (context.env as NodeRequest | undefined)?.incoming?.socket?.remoteAddress ?? "";
}
