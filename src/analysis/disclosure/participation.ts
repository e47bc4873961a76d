import type { ParticipationTable, ProtectedParticipation } from "./model.ts";

/**
 * Who took part, where somebody chose to show it. It counts taking part and no opinions. The invited stay out
 * altogether where a group of fewer than `smallest` took part completely: then it would be known of each of them.
 */
export function protectParticipation(
  table: ParticipationTable | null,
  smallest: number,
): ProtectedParticipation | null {
  if (table?.shown !== true) return null;
  const asked = table.invitedShown;
  const known = table.groups.every((group) => group.invited !== null);
  const everybody = table.groups.some(
    ({ completed, invited }) =>
      invited !== null && completed > 0 && completed >= invited && invited < smallest,
  );
  const invitedToo = asked && known && !everybody;
  const rows = table.groups.map(({ code, completed, invited }) => ({
    code,
    completed,
    invited: invitedToo ? invited : null,
  }));
  const total = {
    completed: rows.reduce((sum, row) => sum + row.completed, 0),
    invited: invitedToo ? rows.reduce((sum, row) => sum + (row.invited ?? 0), 0) : null,
  };
  const protectedOne = { by: table.by, rows, total, invitedWithheld: asked && everybody };
  return protectedOne as unknown as ProtectedParticipation;
}
