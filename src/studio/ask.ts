import type { Refusal } from "../api/problem.ts";
import type { Session } from "../api/session.ts";

/** A reply that says no, with what it says. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly body: unknown;
  constructor(refusal: Refusal, body: unknown) {
    super(refusal.title);
    this.refusal = refusal;
    this.body = body;
  }
}

export function isRefused(error: unknown): error is Refused {
  return error instanceof Refused;
}

let csrf = "";
let who = "";

/** Remembers the word that shows the server that a change comes from this page. */
export function rememberSession(session: Session): Session {
  csrf = session.csrf;
  who = session.id;
  return session;
}

/** Who is signed in: what is kept on a device that several people use is kept for each apart. */
export function whoAmI(): string {
  return who;
}

/** Asks the server for something; `lang` in the page's own address goes along, so that problems come in its words. */
export async function ask<T>(
  path: string,
  search: Readonly<Record<string, string | undefined>> = {},
): Promise<T> {
  return send<T>("GET", path, undefined, search);
}

export async function send<T>(
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: string,
  body?: unknown,
  search: Readonly<Record<string, string | undefined>> = {},
): Promise<T> {
  const reply = await fetch(addressOf(path, search), {
    method,
    headers: {
      Accept: "application/json",
      ...(method !== "GET" && { "X-Peilschaal": csrf }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return said<T>(reply);
}

/** Sends files as a form does, in their own bytes. */
export async function sendFiles<T>(path: string, files: readonly File[], signal: AbortSignal): Promise<T> {
  const body = new FormData();
  for (const file of files) body.append("file", file);
  const headers = { Accept: "application/json", "X-Peilschaal": csrf };
  return said<T>(await fetch(addressOf(path, {}), { method: "POST", headers, body, signal }));
}

async function said<T>(reply: Response): Promise<T> {
  const text = await reply.text();
  const found: unknown = text === "" ? null : JSON.parse(text);
  if (!reply.ok) throw new Refused(refusalIn(found, reply), found);
  return found as T;
}

function refusalIn(said: unknown, reply: Response): Refusal {
  const refusal = said as Partial<Refusal> | null;
  return {
    type: "about:blank",
    status: reply.status,
    title: refusal?.title ?? reply.statusText,
    ...(refusal?.problems !== undefined && { problems: refusal.problems }),
  };
}

function addressOf(path: string, search: Readonly<Record<string, string | undefined>>): string {
  const address = new URL(`/api/${path}`, location.origin);
  const language = new URLSearchParams(location.search).get("lang");
  for (const [name, value] of Object.entries({ lang: language ?? undefined, ...search })) {
    if (value !== undefined) address.searchParams.set(name, value);
  }
  return address.href;
}
