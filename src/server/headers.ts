import type { MiddlewareHandler } from "hono";

/**
 * What every reply says: it is what it says it is, it stands in nobody's frame, it tells nobody where a reader came
 * from, and no cache keeps it. A reply without a policy of its own may do nothing at all; one that the studio shows in
 * a frame says so itself.
 */
export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  if (!headers.has("Content-Security-Policy"))
    headers.set("Content-Security-Policy", framed("default-src 'none'"));
  headers.set("X-Content-Type-Options", "nosniff");
  if (!headers.has("X-Frame-Options")) headers.set("X-Frame-Options", "DENY");
  headers.set("Referrer-Policy", "no-referrer");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Cache-Control", "no-store");
};

/** A policy with the rule that a page cannot give itself in a `<meta>`: nobody may put it in a frame. */
export function framed(policy: string): string {
  return `${policy}; frame-ancestors 'none'`;
}
