import type { Coder } from "../coding/model.ts";
import type { Language } from "../text.ts";

export const allRoles = ["beheerder", "onderzoeker", "tweede-codeur", "lezer"] as const;

/** What somebody may do. */
export type Role = (typeof allRoles)[number];

/** The person who is signed in. */
export interface Session {
  readonly name: string;
  readonly initials: string;
  readonly role: Role;
  readonly language: Language;
  /** Who they are in files: C1, C2 …, never a name. By role where nobody gave them a number. */
  readonly coder?: Coder;
  /** Sent back with everything that changes something, so that no other site can. */
  readonly csrf: string;
}
