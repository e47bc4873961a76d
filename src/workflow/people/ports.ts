import type { RolesBySeries, Role } from "../../people/role.ts";
import type { IsoDate } from "../../time.ts";
import type { Language } from "../../text.ts";

/** Somebody who works in the studio. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly language: Language;
  /** What stands for this person in the files of a poll, and for nobody else ever. */
  readonly coder: string;
  readonly roles: RolesBySeries;
  readonly state: "active" | "disabled";
}

/** What somebody signs in with who has a password: always both, never one. */
export interface PasswordRow {
  /** What is typed beside the password, in lower case: a mail address. */
  readonly login: string;
  readonly person: string;
  /** With its parameters, as a PHC string. */
  readonly hash: string;
  /** The secret of the codes that change, in base32. */
  readonly totp: string;
  /** The last period of 30 seconds whose code was used: none is used twice. */
  readonly step: number;
  /** Hashes of the recovery codes that were not used yet. */
  readonly recovery: readonly string[];
}

export interface PasskeyRow {
  /** As the authenticator calls it, in base64url. */
  readonly id: string;
  readonly person: string;
  /** COSE, in base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly made: IsoDate;
}

/** Somebody as an organisation knows them. A mail address is never what ties the two together. */
export interface IdentityRow {
  readonly issuer: string;
  readonly subject: string;
  readonly person: string;
}

/** An API key, by its hash. */
export interface KeyRow {
  readonly hash: string;
  readonly id: string;
  /** Who made it: it never may more than they, and ends with them. */
  readonly person: string;
  readonly label: string;
  readonly role: Role;
  /** The one series it is for, or `*`. */
  readonly series: string;
  readonly made: IsoDate;
  /** The last day it works. */
  readonly expires: IsoDate;
}

/** A session, by the hash of the secret in the cookie. Moments are milliseconds since 1970, UTC. */
export interface SessionRow {
  readonly hash: string;
  readonly person: string;
  readonly began: number;
  readonly seen: number;
}

/** What may be used once, by the hash of its secret: a link, a challenge, the state of a sign-in elsewhere. */
export interface OnceRow {
  readonly hash: string;
  readonly kind: OnceKind;
  /** Whose it is; empty where nobody is known yet. */
  readonly person: string;
  readonly data: string;
  readonly expires: number;
}

export type OnceKind = "first" | "link" | "password" | "passkey-new" | "passkey" | "organisation";

/** People, what they sign in with, and who is signed in. Of every secret that is handed out only a hash is kept. */
export interface PeopleStore {
  all(): Promise<readonly Person[]>;
  at(id: string): Promise<Person | undefined>;
  /** False where the id or the coder is somebody's already. */
  add(person: Person): Promise<boolean>;
  change(id: string, changes: Partial<Omit<Person, "id" | "coder">>): Promise<void>;

  passwordOf(login: string): Promise<PasswordRow | undefined>;
  passwordsOf(person: string): Promise<readonly PasswordRow[]>;
  /** Takes the place of the person's earlier one; false where the login is somebody else's. */
  setPassword(row: PasswordRow): Promise<boolean>;
  /** Marks a period as used; false where it, or a later one, was already. */
  useStep(login: string, step: number): Promise<boolean>;
  /** Takes a recovery code away; false where it was used already. */
  useRecovery(login: string, hash: string): Promise<boolean>;

  passkeyAt(id: string): Promise<PasskeyRow | undefined>;
  passkeysOf(person: string): Promise<readonly PasskeyRow[]>;
  addPasskey(row: PasskeyRow): Promise<boolean>;
  countPasskey(id: string, counter: number): Promise<void>;

  identityAt(issuer: string, subject: string): Promise<IdentityRow | undefined>;
  identitiesOf(person: string): Promise<readonly IdentityRow[]>;
  addIdentity(row: IdentityRow): Promise<boolean>;

  /** Takes away a way of signing in, of this person only. */
  forgetWay(person: string, way: Way): Promise<void>;

  keyAt(hash: string): Promise<KeyRow | undefined>;
  keys(): Promise<readonly KeyRow[]>;
  addKey(row: KeyRow): Promise<void>;
  removeKey(id: string): Promise<void>;

  sessionAt(hash: string): Promise<SessionRow | undefined>;
  addSession(row: SessionRow): Promise<void>;
  seeSession(hash: string, seen: number): Promise<void>;
  endSession(hash: string): Promise<void>;
  endSessionsOf(person: string): Promise<void>;
  /** Forgets sessions that began before a moment, and what may be used once and is too late. */
  forgetOld(beganBefore: number, expiredBefore: number): Promise<void>;

  putOnce(row: OnceRow): Promise<void>;
  /** Gives it to one who asks, and to nobody after; undefined where it is not there, of another kind or too late. */
  takeOnce(kind: OnceKind, hash: string, now: number): Promise<OnceRow | undefined>;
  /** Takes away what a person was given and did not use. */
  forgetOnce(kind: OnceKind, person: string): Promise<void>;
}

/** A way of signing in, by what names it. */
export type Way =
  | { readonly kind: "password" }
  | { readonly kind: "passkey"; readonly id: string }
  | { readonly kind: "organisation"; readonly issuer: string };
