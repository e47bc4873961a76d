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
    // The frame of a preview is of no site: what is not for everybody has an address that nobody can guess.
    "Cross-Origin-Resource-Policy": preview ? "cross-origin" : "same-origin",
    ...(preview && { "Access-Control-Allow-Origin": "null" }),
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

/** A body as a browser can take it, and the headers that say how. */
export interface Encoded {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Below this a packet is as long either way. */
const WORTH_IT = 1200;
/** The fastest: such a page is sent once, and the slow part of a phone's network is not the last tenth. */
const QUICK = 1;

/** A page of one participant. It holds nothing that another site could probe for by its length. */
export function encoded(text: string, accepts: string | undefined): Encoded {
  if (text.length < WORTH_IT || !takesGzip(accepts)) return { body: text, headers: VARIES };
  return { body: Uint8Array.from(gzipSync(text, { level: QUICK })), headers: GZIPPED };
}

/** A page that is the same for everybody, as bytes that are made once. */
export interface FixedPage {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

export function fixedPage(text: string): FixedPage {
  const plain = new TextEncoder().encode(text);
  return { plain, gzipped: Uint8Array.from(gzipSync(plain, { level: 9 })) };
}

export function encodedOnce({ plain, gzipped }: FixedPage, accepts: string | undefined): Encoded {
  return takesGzip(accepts) ? { body: gzipped, headers: GZIPPED } : { body: plain, headers: VARIES };
}

function takesGzip(accepts: string | undefined): boolean {
  return accepts?.includes("gzip") === true;
}

const VARIES = { Vary: "Accept-Encoding" };
const GZIPPED = { ...VARIES, "Content-Encoding": "gzip" };
