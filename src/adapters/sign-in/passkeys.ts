import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import type { BrowserJson, Passkeys } from "../../workflow/people/sign-in-ports.ts";

const NAME = "Peilschaal";

/** Passkeys that check who holds the device: a fingerprint, a face or a PIN. They need no second factor beside them. */
export const passkeys: Passkeys = {
  optionsToAdd: async (site, person, there, challenge) => {
    const options = await generateRegistrationOptions({
      rpName: NAME,
      rpID: site.id,
      userID: new TextEncoder().encode(person.id),
      userName: person.name,
      userDisplayName: person.name,
      challenge: Uint8Array.from(challenge),
      attestationType: "none",
      excludeCredentials: there.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
    return { ...options };
  },
  added: async ({ id, origin }, reply, challenge) => {
    const verified = await verifyRegistrationResponse({
      response: reply as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    }).catch(() => undefined);
    if (verified?.verified !== true) return undefined;
    const { credential } = verified.registrationInfo;
    return {
      id: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString("base64url"),
      counter: credential.counter,
      transports: (credential.transports ?? []).filter((one) => /^[a-z-]{1,20}$/.test(one)),
    };
  },
  optionsToUse: async (site, challenge) => ({
    ...(await generateAuthenticationOptions({
      rpID: site.id,
      challenge: Uint8Array.from(challenge),
      userVerification: "required",
    })),
  }),
  used: async ({ id, origin }, reply, challenge, passkey) => {
    const verified = await verifyAuthenticationResponse({
      response: reply as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, "base64url")),
        counter: passkey.counter,
      },
    }).catch(() => undefined);
    return verified?.verified === true ? verified.authenticationInfo.newCounter : undefined;
  },
  challengeIn,
};

function challengeIn({ response }: BrowserJson): string | undefined {
  const data = (response as { readonly clientDataJSON?: unknown } | undefined)?.clientDataJSON;
  if (typeof data !== "string") return undefined;
  try {
    const said: unknown = JSON.parse(Buffer.from(data, "base64url").toString("utf8"));
    const { challenge } = said as { readonly challenge?: unknown };
    return typeof challenge === "string" ? challenge : undefined;
  } catch {
    return undefined;
  }
}
