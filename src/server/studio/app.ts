import { Hono } from "hono";
import type { Asset, Folder } from "../../workflow/ports.ts";
import { framed, safeHeaders } from "../headers.ts";
import { PREVIEW_AT } from "../pages/assets.ts";
import { fileRoutes } from "./files.ts";
import { signedInOnly, type StudioEnv } from "./guard.ts";
import { previews } from "./previews.ts";
import { questionnaireRoutes } from "./questionnaire.ts";
import { refusal } from "./refusal.ts";
import { resultRoutes } from "./results.ts";
import { seriesRoutes } from "./series.ts";
import { sessionRoutes } from "./session.ts";
import type { SignedIn } from "./sign-in.ts";

export interface StudioParts {
  /** The series this installation keeps: a folder a series. */
  readonly shelf: Folder;
  readonly people: SignedIn;
  /** The browser app, by path below /studio/. */
  readonly assets: ReadonlyMap<string, Asset>;
}

/** The researchers' part of the server: the browser app under /studio/, what it asks under /api/. */
export function studioApp({ shelf, people, assets }: StudioParts): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  const { pages, routes } = previews(shelf, people);
  // Before the headers of all else: these pages have their own, and may stand in a frame of ours.
  app.route(PREVIEW_AT, pages);
  app.use(safeHeaders);
  app.route("/api/session", sessionRoutes(people));
  app.use("/api/series/*", signedInOnly(people));
  app.route("/api/series", seriesRoutes(shelf));
  app.route("/api/series", resultRoutes(shelf));
  app.route("/api/series", fileRoutes(shelf));
  app.route("/api/series", questionnaireRoutes(shelf));
  app.route("/api/series", routes);
  app.all("/api/*", (context) => refusal(context, 404));
  app.get("/studio", (context) => context.redirect("/studio/"));
  app.get("/studio/*", (context) => {
    const path = context.req.path.slice("/studio/".length);
    // Every address of the app that is no file of it is a view: the app itself finds out which.
    return assetReply(assets.get(path) ?? assets.get("index.html"));
  });
  return app;
}

const POLICY = framed(
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; "),
);

function assetReply(asset: Asset | undefined): Response {
  if (asset === undefined) return new Response("", { status: 404 });
  return new Response(Uint8Array.from(asset.bytes), {
    headers: { "Content-Type": asset.mediaType, "Content-Security-Policy": POLICY },
  });
}
