import { likeness, sameness } from "./address.ts";
import type { Candidate, Member } from "./model.ts";

/** Why two rows are thought to be one person. `same`: one mailbox for certain; `like`: one person, probably. */
export type Resemblance = "same" | "like";

/** Rows of a list, and members that are there, that are thought to be one person. */
export interface Double {
  readonly resemblance: Resemblance;
  readonly members: readonly Member[];
  readonly candidates: readonly Candidate[];
}

/** What bringing a list in would do. Nothing of it is done before somebody has seen it. */
export interface Preview {
  readonly added: readonly Candidate[];
  /** In the register already, with nothing new. */
  readonly known: readonly { readonly member: Member; readonly candidate: Candidate }[];
  /** In the register, with another name, group or language. */
  readonly changed: readonly { readonly member: Member; readonly candidate: Candidate }[];
  /** Asked not to be invited: they stay out, whatever the list says. */
  readonly optedOut: readonly { readonly member: Member; readonly candidate: Candidate }[];
  /** For a person to decide on, one by one. */
  readonly doubles: readonly Double[];
  /** Members who are not in the list; they stay unless somebody takes them out. */
  readonly absent: readonly Member[];
}

/** Compares a list with the register. Every row of the list comes out in exactly one place. */
export function comparePanel(members: readonly Member[], candidates: readonly Candidate[]): Preview {
  const people = clusters(members, candidates);
  const doubles = people.filter(isDouble);
  const clear = people.filter((one) => !isDouble(one));
  const pairs = clear.flatMap(({ members: [member], candidates: [candidate] }) =>
    member !== undefined && candidate !== undefined ? [{ member, candidate }] : [],
  );
  const reachable = pairs.filter(({ member }) => !member.optedOut);
  const inDoubles = new Set(doubles.flatMap((double) => double.members));
  const inPairs = new Set(pairs.map(({ member }) => member));
  return {
    added: clear.flatMap((one) => (one.members.length === 0 ? one.candidates : [])),
    known: reachable.filter(({ member, candidate }) => !differs(member, candidate)),
    changed: reachable.filter(({ member, candidate }) => differs(member, candidate)),
    optedOut: pairs.filter(({ member }) => member.optedOut),
    doubles,
    absent: members.filter((member) => !inPairs.has(member) && !inDoubles.has(member)),
  };
}

/** People by likeness of their address; within that it is certain when all reach one mailbox. */
function clusters(members: readonly Member[], candidates: readonly Candidate[]): Double[] {
  const found = new Map<string, { members: Member[]; candidates: Candidate[] }>();
  const at = (mail: string): { members: Member[]; candidates: Candidate[] } => {
    const key = likeness(mail);
    const known = found.get(key) ?? { members: [], candidates: [] };
    found.set(key, known);
    return known;
  };
  for (const member of members) at(member.mail).members.push(member);
  for (const candidate of candidates) at(candidate.mail).candidates.push(candidate);
  return [...found.values()]
    .filter((one) => one.candidates.length > 0)
    .map((one) => ({ ...one, resemblance: resemblanceOf([...one.members, ...one.candidates]) }));
}

function resemblanceOf(people: readonly { readonly mail: string }[]): Resemblance {
  return new Set(people.map(({ mail }) => sameness(mail))).size === 1 ? "same" : "like";
}

/** One row that is certainly one member, or nobody yet, needs no decision. */
function isDouble({ members, candidates, resemblance }: Double): boolean {
  return candidates.length > 1 || members.length > 1 || (members.length === 1 && resemblance === "like");
}

function differs(member: Member, candidate: Candidate): boolean {
  return (
    member.name !== candidate.name ||
    member.group !== candidate.group ||
    member.language !== candidate.language ||
    member.mail !== candidate.mail
  );
}
