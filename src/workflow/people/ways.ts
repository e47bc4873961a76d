import { problem, type Problem } from "../../problem.ts";
import type { House } from "./house.ts";
import type { Way } from "./ports.ts";

/** The ways somebody has to sign in, with what tells them apart. */
export async function waysOf(
  { people }: House,
  person: string,
): Promise<readonly { readonly way: Way; readonly told: string }[]> {
  const passwords = await people.passwordsOf(person);
  const passkeys = await people.passkeysOf(person);
  const identities = await people.identitiesOf(person);
  return [
    ...passwords.map(({ login }) => ({ way: { kind: "password" as const }, told: login })),
    ...passkeys.map(({ id, made }) => ({ way: { kind: "passkey" as const, id }, told: made })),
    ...identities.map(({ issuer }) => ({ way: { kind: "organisation" as const, issuer }, told: issuer })),
  ];
}

/** Takes a way of signing in away; never the last one, after which only a link would help. */
export async function forgetWay(house: House, person: string, way: Way): Promise<Problem[]> {
  const others = (await waysOf(house, person)).filter((one) => !isSame(one.way, way));
  if (others.length === 0) return [problem("last-way-in", {})];
  await house.people.forgetWay(person, way);
  return [];
}

function isSame(one: Way, other: Way): boolean {
  if (one.kind === "passkey" && other.kind === "passkey") return one.id === other.id;
  if (one.kind === "organisation" && other.kind === "organisation") return one.issuer === other.issuer;
  return one.kind === other.kind;
}
