import { dayOf } from "../../fieldwork/wall-clock.ts";
import type { Session } from "../../api/session.ts";
import { cleanName } from "../../people/name.ts";
import {
  EVERYWHERE,
  reaches,
  roleAtLarge,
  roleIn,
  type Role,
  type RolesBySeries,
} from "../../people/role.ts";
import { problem, type Outcome } from "../../problem.ts";
import type { IsoDate } from "../../time.ts";
import { newSecret, type House } from "./house.ts";
import type { KeyRow, Person } from "./ports.ts";

const DAY = 86_400_000;
export const MOST_DAYS = 366;

/** Begins every key, so that people and scanners recognise one that lies about. */
const PREFIX = "peil_";

export interface NewKey {
  readonly label: string;
  readonly role: Role;
  /** One series, or `*`. */
  readonly series: string;
  /** How many days it works. */
  readonly days: number;
}

/** Makes a key for a program. It is shown once; it may no more than who made it, now or later. */
export async function makeKey(
  house: House,
  person: Person,
  { label: given, role, series, days }: NewKey,
): Promise<Outcome<{ readonly key: string; readonly row: KeyRow }>> {
  const label = cleanName(given);
  if (label === undefined) return { problems: [problem("key-label-wrong", {})] };
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    return { problems: [problem("key-days-wrong", {}, { most: MOST_DAYS })] };
  const own = series === EVERYWHERE ? person.roles[EVERYWHERE] : roleIn(person.roles, series);
  if (own === undefined || !reaches(own, role)) return { problems: [problem("key-role-too-high", {})] };
  const key = PREFIX + newSecret(house);
  const row: KeyRow = {
    hash: house.secrets.hash(key),
    id: Buffer.from(house.secrets.bytes(8)).toString("hex"),
    person: person.id,
    label,
    role,
    series,
    made: dayOf(house.now()),
    expires: dayOf(house.now() + days * DAY),
  };
  await house.people.addKey(row);
  return { value: { key, row }, problems: [] };
}

/** Who asks with a key: its maker, with the role of the key and no more than the maker has at this moment. */
export async function sessionOfKey(house: House, key: string): Promise<Session | undefined> {
  if (!key.startsWith(PREFIX)) return undefined;
  const row = await house.people.keyAt(house.secrets.hash(key));
  if (row === undefined || row.expires < dayOf(house.now())) return undefined;
  const person = await house.people.at(row.person);
  if (person?.state !== "active") return undefined;
  const roles = rolesOfKey(row, person.roles);
  const role = roleAtLarge(roles);
  if (role === undefined) return undefined;
  const { id, initials, coder, language } = person;
  return { id, name: `${person.name} (${row.label})`, initials, role, roles, coder, language, csrf: "" };
}

function rolesOfKey({ role, series }: KeyRow, owned: RolesBySeries): RolesBySeries {
  const lower = (own: Role | undefined): Role | undefined =>
    own === undefined ? undefined : reaches(own, role) ? role : own;
  const wanted = series === EVERYWHERE ? Object.keys(owned) : [series];
  const entries = wanted.flatMap((one) => {
    const own = one === EVERYWHERE ? owned[EVERYWHERE] : roleIn(owned, one);
    const got = lower(own);
    return got === undefined ? [] : [[one, got] as const];
  });
  return Object.fromEntries(entries);
}

/** Whether a key still works, for a list of them. */
export function isExpired({ expires }: { readonly expires: IsoDate }, now: number): boolean {
  return expires < dayOf(now);
}
