import { cleanName, initialsOf } from "../../people/name.ts";
import type { RolesBySeries } from "../../people/role.ts";
import { problem, type Outcome } from "../../problem.ts";
import type { Language } from "../../text.ts";
import { isHead, newId, newLink } from "./links.ts";
import type { House } from "./house.ts";
import type { Person } from "./ports.ts";

/** How often adding somebody is tried again when another took the same coder's name. */
const TRIES = 20;

export interface NewPerson {
  readonly name: string;
  readonly language: Language;
  readonly roles: RolesBySeries;
}

/** Adds somebody, with a link by which they come in the first time. */
export async function invite(
  house: House,
  { name: given, language, roles }: NewPerson,
): Promise<Outcome<{ readonly person: Person; readonly link: string }>> {
  const name = cleanName(given);
  if (name === undefined) return { problems: [problem("person-name-wrong", {})] };
  if (Object.keys(roles).length === 0) return { problems: [problem("person-without-role", {})] };
  for (let i = 0; i < TRIES; i++) {
    const person: Person = {
      id: newId(house),
      name,
      initials: initialsOf(name, language),
      language,
      coder: await nextCoder(house),
      roles,
      state: "active",
    };
    if (await house.people.add(person)) {
      return { value: { person, link: await newLink(house, person.id) }, problems: [] };
    }
  }
  throw new Error("nobody could be added");
}

/** C1, C2: never given to a second person, since files of polls say who coded by it. */
async function nextCoder({ people }: House): Promise<string> {
  const numbers = (await people.all()).map(({ coder }) => Number(coder.slice(1)));
  return `C${Math.max(0, ...numbers) + 1}`;
}

export interface PersonChanges {
  readonly name?: string;
  readonly language?: Language;
  readonly roles?: RolesBySeries;
  readonly state?: Person["state"];
}

/** Changes a person; the last who looks after everything stays that. Who is disabled is out at their next request. */
export async function changePerson(
  house: House,
  id: string,
  { name: given, ...changes }: PersonChanges,
): Promise<Outcome<Person>> {
  return house.alone(async () => {
    const person = await house.people.at(id);
    if (person === undefined) return { problems: [problem("person-unknown", {})] };
    const name = given === undefined ? person.name : cleanName(given);
    if (name === undefined) return { problems: [problem("person-name-wrong", {})] };
    const changed: Person = { ...person, ...changes, name };
    if (Object.keys(changed.roles).length === 0) return { problems: [problem("person-without-role", {})] };
    if (isHead(person) && !isHead(changed) && (await heads(house)) === 1) {
      return { problems: [problem("last-beheerder", {})] };
    }
    const initials = initialsOf(name, changed.language);
    const { language, roles, state } = changed;
    await house.people.change(id, { name, initials, language, roles, state });
    if (state === "disabled") {
      await house.people.endSessionsOf(id);
      await house.people.forgetOnce("link", id);
    }
    return { value: { ...changed, initials }, problems: [] };
  });
}

async function heads({ people }: House): Promise<number> {
  return (await people.all()).filter(isHead).length;
}
