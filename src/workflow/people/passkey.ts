import { dayOf } from "../../fieldwork/wall-clock.ts";
import { problem, type Outcome } from "../../problem.ts";
import type { House } from "./house.ts";
import type { OnceKind, Person } from "./ports.ts";
import type { BrowserJson, Site, WaysIn } from "./sign-in-ports.ts";

/** How long somebody may look for their device, in milliseconds. */
const LOOKING = 5 * 60_000;
const CHALLENGE_BYTES = 32;

/** What a browser is asked for to add a passkey. */
export async function beginPasskey(
  house: House,
  { passkeys }: WaysIn,
  site: Site,
  person: Person,
): Promise<BrowserJson> {
  await house.people.forgetOnce("passkey-new", person.id);
  const challenge = await newChallenge(house, "passkey-new", person.id);
  return passkeys.optionsToAdd(site, person, await house.people.passkeysOf(person.id), challenge);
}

export async function finishPasskey(
  house: House,
  { passkeys }: WaysIn,
  site: Site,
  person: Person,
  reply: BrowserJson,
): Promise<Outcome<{ readonly id: string }>> {
  const challenge = passkeys.challengeIn(reply) ?? "";
  const begun = await house.people.takeOnce("passkey-new", house.secrets.hash(challenge), house.now());
  if (begun?.person !== person.id) return { problems: [problem("ceremony-over", {})] };
  const added = await passkeys.added(site, reply, challenge);
  if (added === undefined) return { problems: [problem("passkey-refused", {})] };
  const row = { ...added, person: person.id, made: dayOf(house.now()) };
  return (await house.people.addPasskey(row))
    ? { value: { id: row.id }, problems: [] }
    : { problems: [problem("passkey-refused", {})] };
}

/** What a browser is asked for to sign in: any passkey of this site. */
export async function askForPasskey(house: House, { passkeys }: WaysIn, site: Site): Promise<BrowserJson> {
  return passkeys.optionsToUse(site, await newChallenge(house, "passkey", ""));
}

/** Who signs in with a passkey; undefined for every reason alike. */
export async function byPasskey(
  house: House,
  { passkeys }: WaysIn,
  site: Site,
  reply: BrowserJson,
): Promise<Person | undefined> {
  const { people, secrets, now } = house;
  const challenge = passkeys.challengeIn(reply) ?? "";
  if ((await people.takeOnce("passkey", secrets.hash(challenge), now())) === undefined) return undefined;
  const row = typeof reply["id"] === "string" ? await people.passkeyAt(reply["id"]) : undefined;
  if (row === undefined) return undefined;
  const counter = await passkeys.used(site, reply, challenge, row);
  if (counter === undefined) return undefined;
  await people.countPasskey(row.id, counter);
  const person = await people.at(row.person);
  return person?.state === "active" ? person : undefined;
}

async function newChallenge(
  { people, secrets, now }: House,
  kind: OnceKind,
  person: string,
): Promise<Uint8Array> {
  const bytes = secrets.bytes(CHALLENGE_BYTES);
  const said = Buffer.from(bytes).toString("base64url");
  await people.putOnce({ hash: secrets.hash(said), kind, person, data: "", expires: now() + LOOKING });
  return bytes;
}
