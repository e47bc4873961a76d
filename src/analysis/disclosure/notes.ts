import { UNKNOWN_GROUP } from "./marks.ts";
import type { BreakdownRequest, ProtectionNote, ProtectionReason } from "./model.ts";
import type { Candidate } from "./candidates.ts";

/** What was done to a breakdown, as data: merged classes and groups with the reason, or that nothing was needed. */
export function notesOf(
  table: BreakdownRequest,
  { columns, rows, merge }: Candidate,
  threshold: number,
  other: ProtectionReason | undefined,
): ProtectionNote[] {
  const about = { subject: table.subject, by: table.by, groups: [], joinedBy: [], answers: [], threshold };
  const classes = columns.filter((one) => one.length > 1);
  const notes: ProtectionNote[] = [];
  if (classes.length > 0) {
    notes.push({ ...about, action: "merged-answers", answers: classes, because: other ?? "small-cells" });
  }
  const together = rows.find((row) => row.length > 1)?.filter((code) => code !== UNKNOWN_GROUP);
  if (together !== undefined) {
    const unfit = table.groups.filter((_, g) => merge.unfit.includes(g)).map(({ code }) => code);
    notes.push({
      ...about,
      action: "merged-groups",
      groups: unfit,
      joinedBy: together.filter((code) => !unfit.includes(code)),
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
  const small = table.groups.filter(({ base }) => {
    const size = base.answered + base.skipped + base.notAsked + base.brokeOff;
    return size > 0 && size < threshold;
  });
  return {
    subject: table.subject,
    by: table.by,
    action: "withheld-breakdown",
    groups: small.map(({ code }) => code),
    joinedBy: [],
    answers: [],
    because,
    threshold,
  };
}
