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
  /** Sent back with everything that changes something, so that no other site can. */
  readonly csrf: string;
}
