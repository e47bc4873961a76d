import type { Installation } from "../installation-ports.ts";

/** Who acts, and by what: a person's account on the machine and the program they used. */
export interface Actor {
  readonly who: string;
  readonly where: string;
}

/** Writes an act of a researcher to the audit log. */
export async function audited(
  { audit, now }: Pick<Installation, "audit" | "now">,
  { who, where }: Actor,
  what: string,
  object: string,
  result: string,
): Promise<void> {
  await audit.add({ who, what, when: new Date(now()).toISOString(), where, object, result });
}
