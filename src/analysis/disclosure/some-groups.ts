import type { Counts } from "../tabulation/table.ts";
import { answerClasses, type ColumnsOut } from "./answer-classes.ts";
import type { Ground } from "./ground.ts";
import type { JointTable } from "./joint/model.ts";
import { ANSWERED, NO_ANSWER_MARKS } from "./marks.ts";
import { firstGivenAway, withReleased, type Component } from "./solve/component.ts";
import type { Purse } from "./solve/budget.ts";
import type { Release } from "./solve/release.ts";

/** What may be out of the numbers of questions that only some groups are asked, and what is out with it. */
export interface SomeGroupsDecided {
  readonly out: ReadonlyMap<string, ColumnsOut>;
  readonly component: Component | undefined;
}

/** How many ways to merge or leave out answers are given to the solver. */
const MOST_TRIED = 20;

/**
 * The whole panel's numbers of a question that only some groups are asked are those groups' numbers: "asked of the
 * municipalities only" is a row of a breakdown. As many answers as may be are let out, merged where they have an order
 * and left out where they stand side by side; else the bases only, or nothing.
 */
export function decideSomeGroups(
  { someGroups, component }: Ground,
  totals: ReadonlyMap<string, Counts>,
  purse: Purse,
): SomeGroupsDecided {
  const out = new Map<string, ColumnsOut>();
  let now = component;
  for (const table of someGroups) {
    const counts = totals.get(table.subject);
    if (counts === undefined) continue;
    const [within, budget] = [now, purse.next()];
    const isSafe = (one: ColumnsOut): boolean =>
      within !== undefined &&
      firstGivenAway(within, releasesOf(within, table.subject, one), budget) === undefined;
    const columns = columnsOf(table, counts, within).find(isSafe) ?? "none";
    out.set(table.subject, columns);
    now &&= withReleased(now, releasesOf(now, table.subject, columns));
  }
  return { out, component: now };
}

/** What may be tried, most first. Classes of numbers are not counted by group: nobody can tell what they give away. */
function columnsOf(
  { kind, answers, order }: JointTable,
  counts: Counts,
  component: Component | undefined,
): ColumnsOut[] {
  if (component === undefined) return [];
  if (!counts.answers.every(({ code }) => answers.includes(code))) return ["bases"];
  const k = component.thresholdOf(counts.subject);
  const totalOf = (answer: string): number => counts.answers.find(({ code }) => code === answer)?.count ?? 0;
  const alone = answers.map((answer) => [answer]);
  if (kind === "themes") return [alone, "bases"];
  if (kind === "multiple") {
    const rarest = [...answers].sort((a, b) => fewest(totalOf(a), counts) - fewest(totalOf(b), counts));
    const without = rarest.map((_, left) => alone.filter(([answer = ""]) => rarest.indexOf(answer) >= left));
    return [...without, "bases"];
  }
  const classes = order === undefined ? [alone] : answerClasses({ kind, answers, ...order }, totalOf, k);
  const merged = classes.filter((one) => one.length > 1).sort((a, b) => b.length - a.length);
  return [...merged.slice(0, MOST_TRIED), "bases"];
}

/** Who chose an option, or did not, whichever are fewer. */
function fewest(count: number, { base }: Counts): number {
  return Math.min(count, base.answered - count);
}

function releasesOf({ space }: Component, subject: string, columns: ColumnsOut): Release[] {
  if (columns === "none") return [];
  const bases = [ANSWERED, ...NO_ANSWER_MARKS].map((key) => [key]);
  return [...(columns === "bases" ? [] : columns), ...bases].map((keys) => ({
    subject,
    groups: space.groups,
    keys,
  }));
}
