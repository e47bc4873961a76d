import { EVERYWHERE } from "../../people/role.ts";
import { initialsOf } from "../../people/name.ts";
import type { Language } from "../../text.ts";
import { newSecret, type House } from "./house.ts";
import type { OnceKind, Person } from "./ports.ts";

const DAY = 86_400_000;

/** How long a link works that was not used: printed at the start, or sent to somebody. In milliseconds. */
const PRINTED = DAY;
const SENT = 7 * DAY;

/** The secret of a link that signs a person in once; an earlier one stops working. */
export async function newLink(house: House, person: string): Promise<string> {
  await house.people.forgetOnce("link", person);
  return put(house, "link", person, SENT);
}

/**
 * The link for whoever has the terminal of the server. Where there is nobody yet it makes the first person. Later it is
 * for a beheerder, as long as none of them can sign in without it; undefined once one can.
 */
export async function linkOfStart(house: House): Promise<string | undefined> {
  const all = await house.people.all();
  if (all.length === 0) {
    await house.people.forgetOnce("first", "");
    return put(house, "first", "", PRINTED);
  }
  const heads = all.filter(isHead);
  for (const { id } of heads) if (await hasWayIn(house, id)) return undefined;
  const [head] = heads.toSorted((one, other) => one.coder.localeCompare(other.coder));
  return head === undefined ? undefined : newLink(house, head.id);
}

/** Who comes in by a link; undefined where it was used, is too late, or never was. */
export async function useLink(
  house: House,
  secret: string,
  first: { readonly name: string; readonly language: Language },
): Promise<Person | undefined> {
  const { people, secrets, now } = house;
  const hash = secrets.hash(secret);
  const link = await people.takeOnce("link", hash, now());
  if (link !== undefined) {
    const person = await people.at(link.person);
    return person?.state === "active" ? person : undefined;
  }
  const start = await people.takeOnce("first", hash, now());
  return start === undefined ? undefined : addFirst(house, first);
}

/** Nobody is first twice: the first coder's name can be taken once, also where two links are used at one moment. */
async function addFirst(
  house: House,
  { name, language }: { readonly name: string; readonly language: Language },
): Promise<Person | undefined> {
  if ((await house.people.all()).length > 0) return undefined;
  const person: Person = {
    id: newId(house),
    name,
    initials: initialsOf(name, language),
    language,
    coder: "C1",
    roles: { [EVERYWHERE]: "beheerder" },
    state: "active",
  };
  return (await house.people.add(person)) ? person : undefined;
}

export function newId({ secrets }: House): string {
  return `p${Buffer.from(secrets.bytes(8)).toString("hex")}`;
}

/** Whether somebody looks after the whole installation. */
export function isHead({ roles, state }: Person): boolean {
  return state === "active" && roles[EVERYWHERE] === "beheerder";
}

/** Whether somebody can sign in without being given a link. */
export async function hasWayIn({ people }: House, person: string): Promise<boolean> {
  const ways = await Promise.all([
    people.passwordsOf(person),
    people.passkeysOf(person),
    people.identitiesOf(person),
  ]);
  return ways.some((rows) => rows.length > 0);
}

async function put(house: House, kind: OnceKind, person: string, lasts: number): Promise<string> {
  const { people, secrets, now } = house;
  const secret = newSecret(house);
  await people.putOnce({ hash: secrets.hash(secret), kind, person, data: "", expires: now() + lasts });
  return secret;
}
