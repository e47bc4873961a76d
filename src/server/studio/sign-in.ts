import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Session } from "../../api/session.ts";

/** Who is signed in, by the secret in their cookie; kept in memory, so that it ends with the program. */
export interface SignedIn {
  sessionOf(secret: string | undefined): Session | undefined;
  /** Trades a one-time link for a session's secret; undefined where it was used already or never was. */
  begin(link: string): string | undefined;
  end(secret: string): void;
  /** The secret of a new one-time link for a person. */
  newLink(person: Omit<Session, "csrf">): string;
}

export function signedIn(): SignedIn {
  const links = new Map<string, Omit<Session, "csrf">>();
  const sessions = new Map<string, Session>();
  return {
    sessionOf: (secret) => (secret === undefined ? undefined : sessions.get(secret)),
    begin: (link) => {
      const known = [...links.keys()].find((one) => isSame(one, link));
      const person = known === undefined ? undefined : links.get(known);
      if (known === undefined || person === undefined) return undefined;
      links.delete(known);
      const secret = newSecret();
      sessions.set(secret, { ...person, csrf: newSecret() });
      return secret;
    },
    end: (secret) => void sessions.delete(secret),
    newLink: (person) => {
      const link = newSecret();
      links.set(link, person);
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
