import type { Role, RolesBySeries } from "../people/role.ts";
import type { Language, Text } from "../text.ts";
import type { IsoDate } from "../time.ts";

/** Somebody who works in the studio, as the people page shows them. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly language: Language;
  /** What stands for this person in the files of a poll. */
  readonly coder: string;
  /** By series, and under `*` for every series that is not named. */
  readonly roles: RolesBySeries;
  readonly state: "active" | "disabled";
  /** How they can sign in; nothing where only a link gets them in. */
  readonly ways: readonly ("password" | "passkey" | "organisation")[];
}

export interface InvitePerson {
  readonly name: string;
  readonly language: Language;
  readonly roles: RolesBySeries;
}

/** Only what is to change. */
export interface ChangePerson {
  readonly name?: string;
  readonly language?: Language;
  readonly roles?: RolesBySeries;
  readonly state?: "active" | "disabled";
  /** What the sender saw, of what is to change: where it is not so any more, nothing is changed. */
  readonly was?: Pick<ChangePerson, "name" | "language" | "roles" | "state">;
}

/** The word of a link that works once; it stands behind the # of /studio/begin. */
export interface OneTimeLink {
  readonly link: string;
}

export interface InvitedPerson extends OneTimeLink {
  readonly person: PersonRow;
}

/** Oneself: what can be changed by nobody else. */
export interface Me {
  readonly ways: readonly WayIn[];
  /** What is on the button of the organisation; null where none is set. */
  readonly organisation: Text | null;
}

/** A way to sign in: `told` is the login, the day a passkey was made, or the address of the organisation. */
export interface WayIn {
  readonly kind: "password" | "passkey" | "organisation";
  /** Names it among its kind: of a passkey its id, of an organisation its address. */
  readonly id: string;
  readonly told: string;
}

export interface ChangeMe {
  readonly name?: string;
  readonly language?: Language;
}

export interface BeginPassword {
  readonly login: string;
  readonly password: string;
}

/** What goes into the app with the changing codes. */
export interface PasswordBegun {
  readonly uri: string;
  readonly secret: string;
  /** Sent back with the first code. */
  readonly ceremony: string;
}

export interface FinishPassword {
  readonly ceremony: string;
  readonly code: string;
}

/** Codes to write down: each works once in the place of a changing code. */
export interface RecoveryCodes {
  readonly recovery: readonly string[];
}

export interface SignInByPassword {
  readonly login: string;
  readonly password: string;
  /** Six figures, or a recovery code. */
  readonly code: string;
}

/** How one can sign in here. */
export interface WaysHere {
  readonly organisation: Text | null;
}

/** Where the browser goes to sign in. */
export interface GoThere {
  readonly address: string;
}

/** What a browser's WebAuthn functions take or give, as they have it. */
export type WebAuthnJson = Readonly<Record<string, unknown>>;

/** An API key as the list shows it: never the key itself. */
export interface ApiKeyRow {
  readonly id: string;
  readonly label: string;
  /** Who made it, and ends with whom. */
  readonly owner: string;
  readonly role: Role;
  /** The one series it is for, or `*`. */
  readonly series: string;
  readonly made: IsoDate;
  readonly expires: IsoDate;
  readonly expired: boolean;
}

export interface MakeApiKey {
  readonly label: string;
  readonly role: Role;
  readonly series: string;
  readonly days: number;
}

/** The key is shown this once. */
export interface ApiKeyMade {
  readonly key: string;
  readonly row: ApiKeyRow;
}
