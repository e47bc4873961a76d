import type { Role, RolesBySeries } from "../people/role.ts";
import type { Language } from "../text.ts";

export { allRoles, type Role } from "../people/role.ts";

/** The person who is signed in. */
export interface Session {
  /** Never changes, and says nothing. */
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  /** The role in the series that is asked about; outside a series the highest of all. */
  readonly role: Role;
  /** All roles: by series, and under `*` for every series that is not named. */
  readonly roles: RolesBySeries;
  /** What stands for this person in the files of a poll: C1, C2. */
  readonly coder: string;
  readonly language: Language;
  /** Sent back in the header X-Peilschaal with everything that changes something, so that no other site can. */
  readonly csrf: string;
}

/** A one-time link that is used: the word behind its #. */
export interface BeginSession {
  readonly link: string;
}
