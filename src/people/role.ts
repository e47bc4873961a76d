export const allRoles = ["beheerder", "onderzoeker", "tweede-codeur", "lezer"] as const;

/** What somebody may do, from most to least. */
export type Role = (typeof allRoles)[number];

/** The roles of somebody: by the name of a series, and under `*` in every series that is not named. */
export type RolesBySeries = Readonly<Record<string, Role>>;

/** Stands for every series of an installation. */
export const EVERYWHERE = "*";

/** Whether it can be the name of a series, or stands for all of them. */
export function isPlace(name: string): boolean {
  return /^(\*|[\w.-]{1,100})$/.test(name);
}

/** The role somebody has in a series; undefined where they have none, and it is to them as if it did not exist. */
export function roleIn(roles: RolesBySeries, series: string): Role | undefined {
  return Object.hasOwn(roles, series) ? roles[series] : roles[EVERYWHERE];
}

/**
 * The role somebody has at large: what concerns no series in particular is for whom has that role in one of them, except
 * looking after the installation, which takes being beheerder of all.
 */
export function roleAtLarge(roles: RolesBySeries): Role | undefined {
  if (roles[EVERYWHERE] === "beheerder") return "beheerder";
  const others = Object.values(roles).map((role): Role => (role === "beheerder" ? "onderzoeker" : role));
  return allRoles.find((role) => others.includes(role));
}

/** Whether a role may everything that another may. */
export function reaches(role: Role, other: Role): boolean {
  return allRoles.indexOf(role) <= allRoles.indexOf(other);
}

export function isRole(value: unknown): value is Role {
  return allRoles.some((role) => role === value);
}
