import { randomUUID } from "node:crypto";
import type { Role, Session } from "../../src/api/session.ts";
import { EVERYWHERE, type RolesBySeries } from "../../src/people/role.ts";
import type { Sessions } from "../../src/server/studio/sign-in.ts";
import type { Language } from "../../src/text.ts";

/** Somebody who gets a link, with one role everywhere or a role a series. */
export interface LinkedPerson {
  readonly name: string;
  readonly initials: string;
  readonly role: Role;
  readonly roles?: RolesBySeries;
  readonly language: Language;
  /** What stands for them in the files of a poll; the next number where absent. */
  readonly coder?: string;
}

/** People who are kept in memory, and end with the program: for what is tried without an installation. */
export interface SignedIn extends Sessions {
  /** The secret of a new one-time link for a person. */
  newLink(person: LinkedPerson): string;
}

export function signedIn(): SignedIn {
  const links = new Map<string, Omit<Session, "csrf">>();
  const sessions = new Map<string, Session>();
  let count = 0;
  return {
    sessionOf: async (secret) => (secret === undefined ? undefined : sessions.get(secret)),
    begin: async (link) => {
      const person = links.get(link);
      if (person === undefined) return undefined;
      links.delete(link);
      const secret = randomUUID();
      sessions.set(secret, { ...person, csrf: randomUUID() });
      return secret;
    },
    end: async (secret) => void sessions.delete(secret),
    newLink: (person) => {
      const link = randomUUID();
      const number = ++count;
      const roles = person.roles ?? { [EVERYWHERE]: person.role };
      links.set(link, { ...person, roles, id: `p${number}`, coder: person.coder ?? `C${number}` });
      return link;
    },
  };
}

/** Whatever takes requests: a studio, or an app that it is a part of. */
export interface Asked {
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

export interface Entered {
  readonly link: string;
  /** The reply to the link. */
  readonly begun: Response;
  readonly cookie: string;
  /** Asks as their browser does from then on. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
}

/** Somebody comes in by a link, with a role everywhere. */
export async function enterBy(
  people: SignedIn,
  app: Asked,
  person: Partial<LinkedPerson> = {},
): Promise<Entered> {
  const known = { name: "Test", initials: "T", role: "onderzoeker", language: "nl" } as const;
  const link = people.newLink({ ...known, ...person });
  const headers = { "Content-Type": "application/json" };
  const begun = await app.request("/api/session", {
    method: "POST",
    headers,
    body: JSON.stringify({ link }),
  });
  const cookie = begun.headers.get("set-cookie")?.split(";")[0] ?? "";
  const { csrf } = (await begun.clone().json()) as Session;
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const given = init.headers as Record<string, string> | undefined;
    return app.request(path, {
      ...init,
      headers: { ...headers, ...given, Cookie: cookie, "X-Peilschaal": csrf },
    });
  };
  return { link, begun, cookie, ask };
}

export interface JsonReply<T> {
  readonly status: number;
  readonly body: T;
}

/** Reads with a path alone, changes with a path and what is to change; both below an address. */
export type AskJson = <T>(path: string, body?: unknown) => Promise<JsonReply<T>>;

export function askingJson({ ask }: Pick<Entered, "ask">, below: string): AskJson {
  return async <T>(path: string, body?: unknown): Promise<JsonReply<T>> => {
    const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const reply = await ask(`${below}${path}`, init);
    return { status: reply.status, body: (await reply.json()) as T };
  };
}
