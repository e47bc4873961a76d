import type { Context } from "hono";
import type { Asset } from "../pages/assets.ts";
import type { Desk } from "./app.ts";
import { GZIPPED } from "./replies.ts";

/** The one thing a browser may keep: it is the same for everybody, and its address changes when it does. */
export function assetReply(asset: Asset, context: Context, { headers }: Desk): Response {
  const gzip = context.req.header("accept-encoding")?.includes("gzip") === true;
  return new Response(gzip ? asset.gzipped : asset.bytes, {
    headers: {
      ...headers.data,
      "Content-Type": asset.mediaType,
      "Cache-Control": "public, max-age=31536000, immutable",
      ...(gzip ? GZIPPED : { Vary: "Accept-Encoding" }),
    },
  });
}
