import type { Session } from "../../api/session.ts";
import { roleAtLarge } from "../../people/role.ts";
import { isAlive, LONGEST } from "../../people/session.ts";
import { sessionOfKey } from "./keys.ts";
import { newSecret, type House } from "./house.ts";
import type { Person } from "./ports.ts";

/** Nobody's last moment is written more often than this, in milliseconds. */
const SEEN_EVERY = 60_000;

/** Begins a session; its secret goes into a cookie and is kept nowhere. It is always new: none that was sent is taken. */
export async function beginSession(house: House, person: Person): Promise<string> {
  const { people, secrets, now } = house;
  const secret = newSecret(house);
  await people.forgetOld(now() - LONGEST, now());
  await people.addSession({ hash: secrets.hash(secret), person: person.id, began: now(), seen: now() });
  return secret;
}

/**
 * Who is signed in with a secret, as they are at this moment: a role that was changed counts at once, and who was
 * disabled is nobody any more.
 */
export async function sessionOf(house: House, secret: string | undefined): Promise<Session | undefined> {
  if (secret === undefined || secret === "") return undefined;
  const { people, secrets, now } = house;
  const hash = secrets.hash(secret);
  const row = await people.sessionAt(hash);
  if (row === undefined) return undefined;
  const person = await people.at(row.person);
  if (person?.state !== "active" || !isAlive(row, now())) {
    await people.endSession(hash);
    return undefined;
  }
  if (now() - row.seen > SEEN_EVERY) await people.seeSession(hash, now());
  return sessionFor(person, secrets.hash(`csrf ${secret}`));
}

export async function endSession({ people, secrets }: House, secret: string): Promise<void> {
  await people.endSession(secrets.hash(secret));
}

/** Whom the server asks who it deals with. */
export function sessionsIn(house: House): {
  sessionOf(secret: string | undefined): Promise<Session | undefined>;
  sessionOfKey(key: string): Promise<Session | undefined>;
} {
  return {
    sessionOf: (secret) => sessionOf(house, secret),
    sessionOfKey: (key) => sessionOfKey(house, key),
  };
}

/** What the studio is told of a person; undefined for whom has no role anywhere. */
export function sessionFor(person: Person, csrf: string): Session | undefined {
  const { id, name, initials, roles, coder, language } = person;
  const role = roleAtLarge(roles);
  return role === undefined ? undefined : { id, name, initials, role, roles, coder, language, csrf };
}
