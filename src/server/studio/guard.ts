import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { allRoles, type Role, type Session } from "../../api/session.ts";
import { roleIn } from "../../people/role.ts";
import { isFromElsewhere } from "../participants/request.ts";
import { accessAt, saysAccess } from "./declared.ts";
import { refusal } from "./refusal.ts";
import type { Sessions } from "./sign-in.ts";

/** What a request in the studio carries once it is known whose it is. */
export interface StudioEnv {
  readonly Variables: { session: Session };
}

export const SESSION_COOKIE = "peilschaal";

/**
 * Stands before everything under /api/. A route that does not say who may use it is not there; nobody gets in without
 * a session; nothing is changed without the word that only our own page knows.
 */
export function guard(people: Sessions): MiddlewareHandler<StudioEnv> {
  return async (context, next) => {
    const access = accessAt(context);
    if (access === undefined) return refusal(context, 404);
    if (!isReading(context) && isFromElsewhere(context, undefined)) return refusal(context, 403);
    if (access === "everybody") return next();
    const session = await people.sessionOf(getCookie(context, SESSION_COOKIE));
    if (session === undefined) return refusal(context, 401);
    if (!isReading(context) && context.req.header("X-Peilschaal") !== session.csrf)
      return refusal(context, 403);
    context.set("session", session);
    return next();
  };
}

/**
 * Only who has one of these roles, in the series that the address names. A series in which somebody has no role is to
 * them as if it were not there.
 */
export function only(...roles: readonly Role[]): MiddlewareHandler<StudioEnv> {
  return saysAccess(roles, async (context, next) => {
    const session = context.get("session") as Session | undefined;
    if (session === undefined) return refusal(context, 401);
    const series = context.req.param("series");
    const role = series === undefined ? session.role : roleIn(session.roles, series);
    if (role === undefined) return refusal(context, 404);
    if (!roles.includes(role)) return refusal(context, 403);
    context.set("session", { ...session, role });
    return next();
  });
}

/** Everybody who is signed in, said by name so that no route is open by oversight. */
export const anyRole = only(...allRoles);

/** Everybody who can reach the server: signing in, and what says nothing of anybody. */
export const everybody: MiddlewareHandler<StudioEnv> = saysAccess("everybody", (_context, next) => next());

function isReading(context: Context): boolean {
  return ["GET", "HEAD"].includes(context.req.method);
}
