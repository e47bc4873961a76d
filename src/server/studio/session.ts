import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { anyRole, everybody, cookieName, type StudioEnv } from "./guard.ts";
import { about } from "./declared.ts";
import { readBody } from "./body.ts";
import { refusal } from "./refusal.ts";
import type { Sessions } from "./sign-in.ts";

/** Signing in with a one-time link, who is signed in, signing out. */
export function sessionRoutes(people: Sessions): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.post("/", everybody, about(ABOUT.begin), async (context) => {
    const body = await readBody(context);
    const link = typeof body?.["link"] === "string" ? body["link"] : undefined;
    const secret = link === undefined ? undefined : await people.begin(link);
    if (secret === undefined) return refusal(context, 401);
    setCookie(context, cookieName(false), secret, {
      httpOnly: true,
      sameSite: "Strict",
      path: "/",
      secure: false,
    });
    return context.json(await people.sessionOf(secret));
  });
  app.get("/", anyRole, about(ABOUT.show), (context) => context.json(context.get("session")));
  app.delete("/", anyRole, about(ABOUT.end), async (context) => {
    await people.end(getCookie(context, cookieName(false)) ?? "");
    deleteCookie(context, cookieName(false), { path: "/" });
    return context.body(null, 204);
  });
  return app;
}

const ABOUT = {
  begin: {
    does: "Trades a one-time link for a session, in a cookie.",
    takes: "BeginSession",
    gives: "Session",
  },
  show: { does: "Shows who is signed in.", gives: "Session" },
  end: { does: "Ends the session." },
} as const;
