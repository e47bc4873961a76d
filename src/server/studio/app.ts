import { Hono } from "hono";
import type { Asset, Folder } from "../../workflow/ports.ts";
import { framed, safeHeaders } from "../headers.ts";
import { fileRoutes } from "./files.ts";
import { anyRole, everybody, guard, type StudioEnv } from "./guard.ts";
import { about, declaredRoutes } from "./declared.ts";
import { openApi } from "./openapi.ts";
import { refusal } from "./refusal.ts";
import { resultRoutes } from "./results.ts";
import { seriesRoutes } from "./series.ts";
import { sessionRoutes } from "./session.ts";
import type { Sessions } from "./sign-in.ts";

export interface StudioParts {
  /** The series this installation keeps: a folder a series. */
  readonly shelf: Folder;
  readonly people: Sessions;
  /** The browser app, by path below /studio/. */
  readonly assets: ReadonlyMap<string, Asset>;
}

/** The researchers' part of the server: the browser app under /studio/, what it asks under /api/. */
export function studioApp({ shelf, people, assets }: StudioParts): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.use(safeHeaders);
  app.use("/api/*", guard(people));
  app.get(
    "/api/openapi.json",
    anyRole,
    about({ does: "Gives this description of the API.", gives: "application/json" }),
    (context) => context.json(openApi(declaredRoutes(app))),
  );
  app.route("/api/session", sessionRoutes(people));
  app.route("/api/series", seriesRoutes(shelf));
  app.route("/api/series", resultRoutes(shelf));
  app.route("/api/series", fileRoutes(shelf));
  app.all("/api/*", (context) => refusal(context, 404));
  app.get("/studio", everybody, (context) => context.redirect("/studio/"));
  app.get("/studio/*", everybody, (context) => {
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
