import { gzipSync } from "node:zlib";

/** What replies of these routes have in common. */
export interface ReplyHeaders {
  readonly page: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, string>>;
}

/**
 * A page may load our own style sheet and script, ask us whether we are there, and post to us; nothing of anybody
 * else, nothing inline. Only a preview may stand in a frame, and only in one of our own.
 */
export function replyHeaders({
  secure,
  preview,
}: {
  readonly secure: boolean;
  readonly preview: boolean;
}): ReplyHeaders {
  const framing = preview ? "'self'" : "'none'";
  const both = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": preview ? "SAMEORIGIN" : "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
    ...(secure && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
  };
  return {
    page: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${framing}`,
      ...both,
    },
    data: {
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
      ...both,
    },
  };
}

/** Below this a packet is as long either way. */
const WORTH_IT = 1200;
/** The fastest: a page is sent once, and the slow part of a phone's network is not the last tenth. */
const LEVEL = 1;

/** A body as the browser can take it. Pages hold no secret that another site could probe by their length. */
export function encoded(
  body: string,
  accepts: string | null | undefined,
): { readonly body: string | Uint8Array<ArrayBuffer>; readonly headers: Readonly<Record<string, string>> } {
  if (body.length < WORTH_IT || accepts?.includes("gzip") !== true) return { body, headers: VARIES };
  return { body: Uint8Array.from(gzipSync(body, { level: LEVEL })), headers: GZIPPED };
}

const VARIES = { Vary: "Accept-Encoding" };
export const GZIPPED = { ...VARIES, "Content-Encoding": "gzip" };
