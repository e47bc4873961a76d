import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { allRoles, type Role, type Session } from "../../api/session.ts";
import { refusal } from "./refusal.ts";
import type { SignedIn } from "./sign-in.ts";

/** What a request in the studio carries once it is known whose it is. */
export interface StudioEnv {
  readonly Variables: { session: Session };
}

export const SESSION_COOKIE = "peilschaal";

/** Nobody gets in without a session; nothing is changed without the word that only our own page knows. */
export function signedInOnly(people: SignedIn): MiddlewareHandler<StudioEnv> {
  return async (context, next) => {
    const session = people.sessionOf(getCookie(context, SESSION_COOKIE));
    if (session === undefined) return refusal(context, 401);
    if (!isReading(context) && context.req.header("X-Peilschaal") !== session.csrf)
      return refusal(context, 403);
    context.set("session", session);
    return next();
  };
}

/** Only who has one of these roles. */
export function only(...roles: readonly Role[]): MiddlewareHandler<StudioEnv> {
  return async (context, next) =>
    roles.includes(context.get("session").role) ? next() : refusal(context, 403);
}

/** Who works on a poll, and reads answers as they were written. */
export const editors: readonly Role[] = ["beheerder", "onderzoeker"];

export function mayEdit(context: Context<StudioEnv>): boolean {
  return editors.includes(context.get("session").role);
}

/** Everybody who is signed in, said by name so that no route is open by oversight. */
export const anyRole = only(...allRoles);

function isReading(context: Context): boolean {
  return ["GET", "HEAD"].includes(context.req.method);
}
