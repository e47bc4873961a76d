import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { PersonRow } from "../../../api/people.ts";
import type { House } from "../../../workflow/people/house.ts";
import type { AuditLog } from "../../../workflow/installation-ports.ts";
import type { Person } from "../../../workflow/people/ports.ts";
import { beginSession, endSession, sessionOf } from "../../../workflow/people/sessions.ts";
import type { Site, WaysIn } from "../../../workflow/people/sign-in-ports.ts";
import { waysOf } from "../../../workflow/people/ways.ts";
import { problem } from "../../../problem.ts";
import { networkOf } from "../../participants/pacing.ts";
import { addressOf } from "../../participants/request.ts";
import { cookieName, type StudioEnv } from "../guard.ts";
import { refusal } from "../refusal.ts";
import type { Attempts } from "./attempts.ts";

/** What the routes about people share. */
export interface PeopleDesk {
  readonly house: House;
  readonly ways: WaysIn;
  readonly audit: AuditLog;
  readonly attempts: Attempts;
  /** The address people know the server by, where one was given. */
  readonly url?: string;
  readonly proxied?: boolean;
}

/** The origin that passkeys and the organisation know. */
export function siteOf(context: Context, { url }: PeopleDesk): Site {
  const { origin, hostname } = new URL(url ?? context.req.url);
  return { id: hostname, origin };
}

export function isSecureAt(context: Context, { url }: PeopleDesk): boolean {
  return new URL(url ?? context.req.url).protocol === "https:";
}

/** A refusal where somebody has to wait; undefined where they may go on. */
export function slowedDown(context: Context, desk: PeopleDesk, login?: string): Response | undefined {
  const seconds = desk.attempts.wait(networkOf(addressOf(context, desk.proxied ?? false)), login);
  if (seconds === 0) return undefined;
  const reply = refusal(context, 429, [problem("too-many-tries", {}, { seconds })]);
  reply.headers.set("Retry-After", String(seconds));
  return reply;
}

/** Signs somebody in with a session that is new in every way; the one this browser had ends. */
export async function letIn(
  context: Context<StudioEnv>,
  desk: PeopleDesk,
  person: Person,
): Promise<Response> {
  const secret = await newSession(context, desk, person);
  const session = await sessionOf(desk.house, secret);
  return session === undefined ? refusal(context, 403) : context.json(session);
}

export async function newSession(
  context: Context<StudioEnv>,
  desk: PeopleDesk,
  person: Person,
): Promise<string> {
  const secure = isSecureAt(context, desk);
  const name = cookieName(secure);
  const earlier = getCookie(context, name);
  if (earlier !== undefined) await endSession(desk.house, earlier);
  const secret = await beginSession(desk.house, person);
  setCookie(context, name, secret, { httpOnly: true, sameSite: "Strict", path: "/", secure });
  context.set("actor", person);
  return secret;
}

export async function letOut(context: Context<StudioEnv>, desk: PeopleDesk): Promise<void> {
  const name = cookieName(isSecureAt(context, desk));
  await endSession(desk.house, getCookie(context, name) ?? "");
  deleteCookie(context, name, { path: "/", secure: isSecureAt(context, desk) });
}

export async function rowOf(house: House, person: Person): Promise<PersonRow> {
  const kinds = (await waysOf(house, person.id)).map(({ way }) => way.kind);
  return { ...person, ways: [...new Set(kinds)] };
}

/** Words of a body, or nothing: what is not text is as good as absent. */
export function textIn(body: Readonly<Record<string, unknown>> | undefined, name: string): string {
  const value = body?.[name];
  return typeof value === "string" ? value : "";
}
