import type { Text } from "../../text.ts";
import type { PasskeyRow, Person } from "./ports.ts";

/** Passwords, slow on purpose. */
export interface Passwords {
  /** As a PHC string with its parameters. */
  hash(password: string): Promise<string>;
  /** Takes as long for a person who is not there: `hash` is then undefined, and the answer no. */
  verify(password: string, hash: string | undefined): Promise<boolean>;
}

/** Codes of six figures that change every 30 seconds (RFC 6238). */
export interface ChangingCodes {
  newSecret(): string;
  /** What an app reads to take the secret over. */
  uri(secret: string, login: string): string;
  /** The period a code belongs to, one before and one after now included; undefined for any other code. */
  stepOf(secret: string, code: string, now: number): number | undefined;
}

/** Where a passkey is used: a site's name without port, and its whole origin. */
export interface Site {
  readonly id: string;
  readonly origin: string;
}

/** What a browser is asked for, and gives back; passed on as it is. */
export type BrowserJson = Readonly<Record<string, unknown>>;

/** Passkeys (WebAuthn). A challenge is made by whoever calls, and is used once. */
export interface Passkeys {
  optionsToAdd(
    site: Site,
    person: Person,
    there: readonly PasskeyRow[],
    challenge: Uint8Array,
  ): Promise<BrowserJson>;
  /** What was added; undefined where the reply is not to this challenge, for this site, or without a check of the user. */
  added(
    site: Site,
    reply: BrowserJson,
    challenge: string,
  ): Promise<Pick<PasskeyRow, "id" | "publicKey" | "counter" | "transports"> | undefined>;
  optionsToUse(site: Site, challenge: Uint8Array): Promise<BrowserJson>;
  /** The counter after use; undefined where the reply was not made with this passkey for this challenge and site. */
  used(site: Site, reply: BrowserJson, challenge: string, passkey: PasskeyRow): Promise<number | undefined>;
  /** The challenge a reply says it answers, in base64url. */
  challengeIn(reply: BrowserJson): string | undefined;
}

/** What is kept of a sign-in elsewhere until the browser comes back. */
export interface OnTheWay {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The identity provider of an organisation (OpenID Connect). */
export interface Organisation {
  /** What is on the button. */
  readonly name: Text;
  /** Where the browser goes; rejects where the provider cannot be reached or may not be. */
  begin(back: string): Promise<OnTheWay & { readonly address: string }>;
  /** Who came back; rejects on anything that is not as it was asked for. */
  finish(address: string, way: OnTheWay): Promise<{ readonly issuer: string; readonly subject: string }>;
}

/** Everything one signs in with; an organisation only where one is set. */
export interface WaysIn {
  readonly passwords: Passwords;
  readonly codes: ChangingCodes;
  readonly passkeys: Passkeys;
  readonly organisation?: Organisation;
}
