import { sum } from "../tabulation/base.ts";
import type { CrossGroup } from "../tabulation/table.ts";
import type { Candidate } from "./candidates.ts";
import { UNKNOWN_GROUP } from "./marks.ts";
import type { BreakdownRequest, ProtectionNote, ProtectionReason } from "./model.ts";

/** What was done to a breakdown, as data: what was merged or left out, with the reason, or that nothing was needed. */
export function notesOf(
  table: BreakdownRequest,
  { columns, rows, merge }: Candidate,
  threshold: number,
  other: ProtectionReason | undefined,
): ProtectionNote[] {
  const about = { subject: table.subject, by: table.by, groups: [], joinedBy: [], answers: [], threshold };
  const because = other ?? "small-cells";
  const notes: ProtectionNote[] = [];
  const classes = columns.filter((one) => one.length > 1);
  if (classes.length > 0) notes.push({ ...about, action: "merged-answers", answers: classes, because });
  const shown = new Set(columns.flat());
  const leftOut = table.answers.filter((answer) => !shown.has(answer)).map((answer) => [answer]);
  if (leftOut.length > 0) notes.push({ ...about, action: "withheld-answers", answers: leftOut, because });
  const together = rows.find((row) => row.length > 1)?.filter(({ option }) => option !== UNKNOWN_GROUP);
  if (together !== undefined) {
    const small = smallGroups(table, threshold);
    const codes = together.map(({ option }) => option);
    notes.push({
      ...about,
      action: "merged-groups",
      groups: codes.filter((code) => small.includes(code)),
      joinedBy: codes.filter((code) => !small.includes(code)),
      because: other ?? merge.fault ?? "small-cells",
    });
  }
  return notes.length > 0 ? notes : [{ ...about, action: "shown-in-full", because: "nothing" }];
}

/** Nothing of a breakdown can be shown, and why. */
export function withheldNote(
  table: BreakdownRequest,
  because: ProtectionReason,
  threshold: number,
): ProtectionNote {
  return {
    subject: table.subject,
    by: table.by,
    action: "withheld-breakdown",
    groups: smallGroups(table, threshold),
    joinedBy: [],
    answers: [],
    because,
    threshold,
  };
}

/** Groups that somebody is in, and fewer than the threshold. */
function smallGroups({ groups }: BreakdownRequest, threshold: number): string[] {
  const sizeOf = ({ base }: CrossGroup): number => sum(Object.values(base));
  return groups.filter((group) => sizeOf(group) > 0 && sizeOf(group) < threshold).map(({ code }) => code);
}
