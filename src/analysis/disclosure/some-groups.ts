import type { Counts } from "../tabulation/table.ts";
import type { Ground } from "./ground.ts";
import { ANSWERED, NO_ANSWER_MARKS } from "./marks.ts";
import { firstGivenAway, withReleased, type Component } from "./solve/component.ts";
import type { Release } from "./solve/release.ts";
import type { TotalsOut } from "./solve/unknowns.ts";
import type { Budget } from "./solve/witness.ts";

/** What may be out of the numbers of questions that only some groups are asked, and what is out with it. */
export interface SomeGroupsDecided {
  readonly out: ReadonlyMap<string, TotalsOut>;
  readonly component: Component | undefined;
}

/**
 * The whole panel's numbers of a question that only some groups are asked are those groups' numbers: "asked of the
 * municipalities only" is a row of a breakdown. All of them are let out, or the bases only, or nothing.
 */
export function decideSomeGroups(
  { someGroups, component }: Ground,
  totals: ReadonlyMap<string, Counts>,
  steps: number,
): SomeGroupsDecided {
  const out = new Map<string, TotalsOut>();
  let now = component;
  for (const { subject, answers } of someGroups) {
    const counts = totals.get(subject);
    if (counts === undefined) continue;
    // Classes of numbers are not counted by group, so that nobody can tell what they give away.
    const isCounted = counts.answers.every(({ code }) => answers.includes(code));
    const levels: TotalsOut[] = isCounted ? ["all", "bases"] : ["bases"];
    const level =
      now === undefined
        ? "none"
        : (levels.find((one) => isSafe(now as Component, subject, one, { steps })) ?? "none");
    out.set(subject, level);
    now &&= withReleased(now, releasesOf(now, subject, level));
  }
  return { out, component: now };
}

function isSafe(component: Component, subject: string, level: TotalsOut, budget: Budget): boolean {
  return firstGivenAway(component, releasesOf(component, subject, level), budget) === undefined;
}

function releasesOf({ space }: Component, subject: string, level: TotalsOut): Release[] {
  if (level === "none") return [];
  const answers = space.subjects.find((one) => one.subject === subject)?.answers ?? [];
  const keys = [...(level === "all" ? answers : []), ANSWERED, ...NO_ANSWER_MARKS];
  return keys.map((key) => ({ subject, groups: space.groups, keys: [key] }));
}
