import type { Context, Hono, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import { COMPOSED_HANDLER } from "hono/utils/constants";
import type { Role } from "../../api/session.ts";
import { problem } from "../../problem.ts";
import { readBody } from "./body.ts";
import { refusal } from "./refusal.ts";
import { isUnderstood } from "./understood.ts";

/**
 * Who may use a route: everybody who can reach the server, who has an address that somebody signed in was given and that
 * ends with their session, or who is signed in with one of these roles.
 */
export type Access = "everybody" | "address" | readonly Role[];

/**
 * What a route is for, for programs and the people who write them. `takes` and `gives` name types in src/api/, or a
 * media type where a file is sent or given; absent where there is no body.
 */
export interface About {
  /** One English sentence without its subject: "Shows …". */
  readonly does: string;
  readonly takes?: string;
  /** What is sent is held to its type before anything is done: else what cannot be read would be passed over in silence. */
  readonly held?: true;
  readonly gives?: string;
  /** What it may be sent at most, in bytes; where absent what JSON usually takes. */
  readonly mostBytes?: number;
  /** Of the usual reply; else 200, or 204 where nothing is given. */
  readonly status?: number;
  /** What may stand behind the ? of the address, and what it does. */
  readonly query?: Readonly<Record<string, string>>;
  /** Replies beside the usual ones: the status and the type of the body. */
  readonly also?: Readonly<Record<number, string>>;
}

export interface DeclaredRoute {
  readonly method: string;
  /** With its parameters: "/api/series/:series". */
  readonly path: string;
  /** Undefined where nobody said it: such a route is closed to all. */
  readonly access: Access | undefined;
  readonly about: About | undefined;
}

const accessOf = new WeakMap<object, Access>();
const aboutOf = new WeakMap<object, About>();

/** Marks a handler as saying who may use the route it stands before. */
export function saysAccess<T extends object>(access: Access, handler: T): T {
  accessOf.set(handler, access);
  return handler;
}

/**
 * Stands before a route's handler and says what the route is for: `app.get(path, anyRole, about({ … }), handler)`,
 * who was let in already.
 */
export function about(told: About): MiddlewareHandler {
  const { takes, held } = told;
  const handler: MiddlewareHandler = async (context, next) => {
    if (takes === undefined || held !== true) return next();
    const body = await readBody(context);
    if (body !== undefined && !isUnderstood(takes, body))
      return refusal(context, 422, [problem("request-not-understood", {})]);
    return next();
  };
  aboutOf.set(handler, told);
  return handler;
}

/** Who may use the route that a request leads to; undefined where there is none, or nobody said. */
export function accessAt(context: Context): Access | undefined {
  return accessAmong(matchedRoutes(context).map(({ handler }) => handler));
}

/** What was told of the route that a request leads to. */
export function aboutAt(context: Context): About | undefined {
  return matchedRoutes(context)
    .map(({ handler }) => aboutOf.get(bare(handler)))
    .find((one) => one !== undefined);
}

/** The route a request leads to, with its parameters: "/api/series/:series"; undefined where there is none. */
export function routeAt(context: Context): string | undefined {
  return matchedRoutes(context).findLast(({ method }) => method !== "ALL")?.path;
}

function accessAmong(handlers: readonly object[]): Access | undefined {
  return handlers.map((handler) => accessOf.get(bare(handler))).find((access) => access !== undefined);
}

/** An app that says its own failures is wrapped, handler by handler, each time it is made part of another. */
function bare(handler: object): object {
  const within = (handler as { readonly [COMPOSED_HANDLER]?: object })[COMPOSED_HANDLER];
  return within === undefined ? handler : bare(within);
}

/** Every route of an app with what was declared of it, read from the router itself. */
export function declaredRoutes<E extends object>(app: Hono<E>): DeclaredRoute[] {
  const found = new Map<string, object[]>();
  for (const { method, path, handler } of app.routes) {
    if (method === "ALL") continue;
    const key = `${method} ${path}`;
    found.set(key, [...(found.get(key) ?? []), handler]);
  }
  return [...found].map(([key, handlers]) => {
    const [method = "", path = ""] = key.split(" ");
    return {
      method,
      path,
      access: accessAmong(handlers),
      about: handlers.map((handler) => aboutOf.get(bare(handler))).find((one) => one !== undefined),
    };
  });
}
