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
  readonly Variables: {
    session: Session;
    /** Who has just signed in, for the audit log. */
    actor?: { readonly id: string; readonly name: string };
  };
}

/** With HTTPS a name that no other host under the same domain can set a cookie by. */
export function cookieName(secure: boolean): string {
  return secure ? "__Host-peilschaal" : "peilschaal";
}

export interface GuardOptions {
  /** People reach the server by HTTPS. */
  readonly secure?: boolean;
  /** The host they know, where a proxy stands before the program. */
  readonly ownHost?: string;
}

/**
 * Stands before everything under /api/. A route that does not say who may use it is not there; nobody gets in without
 * a session or a key; nothing is changed in a session without the word that only our own page knows. A browser sends no
 * key by itself, so a key needs no word.
 */
export function guard(
  people: Pick<Sessions, "sessionOf" | "sessionOfKey">,
  { secure = false, ownHost }: GuardOptions = {},
): MiddlewareHandler<StudioEnv> {
  return async (context, next) => {
    const access = accessAt(context);
    if (access === undefined || access === "address") return refusal(context, 404);
    const isChange = !["GET", "HEAD"].includes(context.req.method);
    if (isChange && isFromElsewhere(context, ownHost)) return refusal(context, 403);
    if (access === "everybody") return next();
    const key = keyIn(context);
    const session =
      key === undefined
        ? await people.sessionOf(getCookie(context, cookieName(secure)))
        : await people.sessionOfKey?.(key);
    if (session === undefined) return refusal(context, 401);
    context.set("session", session);
    if (key !== undefined && isAboutPeople(context)) return refusal(context, 403);
    if (key === undefined && isChange && context.req.header("X-Peilschaal") !== session.csrf)
      return refusal(context, 403);
    return next();
  };
}

/** The API key a request carries. */
export function keyIn(context: Context): string | undefined {
  return /^Bearer +(\S+)$/i.exec(context.req.header("Authorization") ?? "")?.[1];
}

/** No program makes itself another key, or somebody who may more. */
function isAboutPeople(context: Context): boolean {
  return /^\/api\/(people|me|keys|audit|session|house)(\/|$)/.test(context.req.path);
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

/** A draft tells how answers were coded: to whom codes blind it is closed. */
export const draftReaders = only("beheerder", "onderzoeker", "lezer");

/** Who works on a poll, and reads answers as they were written. */
export const editors: readonly Role[] = ["beheerder", "onderzoeker"];

export function mayEdit(context: Context<StudioEnv>): boolean {
  return editors.includes(context.get("session").role);
}

/** Everybody who is signed in, said by name so that no route is open by oversight. */
export const anyRole = only(...allRoles);

/** Everybody who can reach the server: signing in, and what says nothing of anybody. */
export const everybody: MiddlewareHandler<StudioEnv> = saysAccess("everybody", (_context, next) => next());
