import type { Context } from "hono";
import type { Asset } from "../pages/assets.ts";
import type { Desk } from "./desk.ts";
import { encodedOnce } from "./replies.ts";

/** The one thing a browser may keep: it is the same for everybody, and its address changes when it does. */
export function assetReply(asset: Asset, context: Context, desk: Desk): Response {
  const { body, headers } = encodedOnce(asset, context.req.header("accept-encoding"));
  return new Response(body, {
    headers: {
      ...desk.headers.data,
      ...headers,
      "Content-Type": asset.mediaType,
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
