import { expect, test } from "vitest";
import { passkeys } from "./passkeys.ts";

const SITE = { id: "peiling.example", origin: "https://peiling.example" };
const PERSON = { id: "p1", name: "An Verzonnen" };
const PASSKEY = { id: "AAAA", publicKey: "AAAA", counter: 0, transports: [] };
const challenge = new Uint8Array(32).fill(7);
const said = Buffer.from(challenge).toString("base64url");
const replyOf = (data: string): never =>
  ({ id: "AAAA", rawId: "AAAA", type: "public-key", response: { clientDataJSON: data } }) as never;

test("a browser is asked for a key of this site, and not for one that is there already", async () => {
  const options = await passkeys.optionsToAdd(SITE, PERSON as never, [PASSKEY] as never, challenge);
  expect(options).toMatchObject({
    challenge: said,
    rp: { id: SITE.id },
    excludeCredentials: [{ id: PASSKEY.id }],
    authenticatorSelection: { userVerification: "required" },
  });
  expect(await passkeys.optionsToUse(SITE, challenge)).toMatchObject({ challenge: said, rpId: SITE.id });
});

test("a reply that is none lets nobody in and adds nothing", async () => {
  const reply = replyOf(Buffer.from("{}").toString("base64url"));
  expect(await passkeys.added(SITE, reply, said)).toBeUndefined();
  expect(await passkeys.used(SITE, reply, said, PASSKEY as never)).toBeUndefined();
});

test("which question a reply answers is read from it, as far as it says one", () => {
  const of = (text: string): string | undefined =>
    passkeys.challengeIn(replyOf(Buffer.from(text).toString("base64url")));
  expect(of(JSON.stringify({ challenge: said }))).toBe(said);
  expect([of("{}"), of("no json"), passkeys.challengeIn({})]).toEqual([undefined, undefined, undefined]);
});
