import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { anyRole, SESSION_COOKIE, signedInOnly, type StudioEnv } from "./guard.ts";
import { readBody } from "./body.ts";
import { refusal } from "./refusal.ts";
import type { SignedIn } from "./sign-in.ts";

/** Signing in with a one-time link, who is signed in, signing out. */
export function sessionRoutes(people: SignedIn): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.post("/", async (context) => {
    const body = await readBody(context);
    const link = typeof body?.["link"] === "string" ? body["link"] : undefined;
    const secret = link === undefined ? undefined : people.begin(link);
    if (secret === undefined) return refusal(context, 401);
    setCookie(context, SESSION_COOKIE, secret, {
      httpOnly: true,
      sameSite: "Strict",
      path: "/",
      secure: new URL(context.req.url).protocol === "https:",
    });
    return context.json(people.sessionOf(secret));
  });
  app.get("/", signedInOnly(people), anyRole, (context) => context.json(context.get("session")));
  app.delete("/", signedInOnly(people), anyRole, (context) => {
    people.end(getCookie(context, SESSION_COOKIE) ?? "");
    deleteCookie(context, SESSION_COOKIE, { path: "/" });
    return context.body(null, 204);
  });
  return app;
}
