import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Role, Session } from "../../api/session.ts";
import { EVERYWHERE, type RolesBySeries } from "../../people/role.ts";
import type { Language } from "../../text.ts";

/** Who is signed in, by the secret in their cookie. */
export interface Sessions {
  sessionOf(secret: string | undefined): Promise<Session | undefined>;
  /** Whoever asks with an API key. */
  sessionOfKey?(key: string): Promise<Session | undefined>;
  /** Trades a one-time link for a session's secret; undefined where it was used already or never was. */
  begin(link: string): Promise<string | undefined>;
  end(secret: string): Promise<void>;
}

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

/** People who are kept in memory, and end with the program. */
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
      const known = [...links.keys()].find((one) => isSame(one, link));
      const person = known === undefined ? undefined : links.get(known);
      if (known === undefined || person === undefined) return undefined;
      links.delete(known);
      const secret = newSecret();
      sessions.set(secret, { ...person, csrf: newSecret() });
      return secret;
    },
    end: async (secret) => void sessions.delete(secret),
    newLink: (person) => {
      const link = newSecret();
      const number = ++count;
      const roles = person.roles ?? { [EVERYWHERE]: person.role };
      links.set(link, { ...person, roles, id: `p${number}`, coder: person.coder ?? `C${number}` });
      return link;
    },
  };
}

/** 192 bits: nobody guesses it, however long they try. */
function newSecret(): string {
  return randomBytes(24).toString("base64url");
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
