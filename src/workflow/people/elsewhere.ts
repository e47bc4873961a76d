import type { House } from "./house.ts";
import type { Person } from "./ports.ts";
import type { OnTheWay, Organisation } from "./sign-in-ports.ts";

/** How long somebody may be away to sign in elsewhere, in milliseconds. */
const AWAY = 10 * 60_000;

/**
 * Sends somebody to sign in with their organisation. `person` is who wants the two tied together; nobody where
 * somebody signs in.
 */
export async function goElsewhere(
  { people, secrets, now }: House,
  organisation: Organisation,
  back: string,
  person?: Person,
): Promise<{ readonly address: string; readonly state: string }> {
  const { address, ...way } = await organisation.begin(back);
  await people.putOnce({
    hash: secrets.hash(way.state),
    kind: "organisation",
    person: person?.id ?? "",
    data: JSON.stringify(way),
    expires: now() + AWAY,
  });
  return { address, state: way.state };
}

/**
 * Who came back from their organisation. They are known by what the provider calls them, at that provider; a mail
 * address says nothing. Undefined for every reason alike.
 */
export async function comeBack(
  { people, secrets, now }: House,
  organisation: Organisation,
  /** The whole address the browser came back to, and the state that this browser left with. */
  { address, state }: { readonly address: string; readonly state: string },
): Promise<Person | undefined> {
  const begun = await people.takeOnce("organisation", secrets.hash(state), now());
  if (begun === undefined) return undefined;
  const found = await organisation.finish(address, JSON.parse(begun.data) as OnTheWay).catch(() => undefined);
  if (found === undefined) return undefined;
  if (begun.person !== "") {
    const isNew = await people.addIdentity({ ...found, person: begun.person });
    if (!isNew) return undefined;
  }
  const identity = await people.identityAt(found.issuer, found.subject);
  const person = identity === undefined ? undefined : await people.at(identity.person);
  return person?.state === "active" ? person : undefined;
}
