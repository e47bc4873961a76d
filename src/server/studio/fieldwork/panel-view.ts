import type { PanelDouble, PanelPreview, PanelView } from "../../../api/panel.ts";
import type { SaidProblem } from "../../../api/problem.ts";
import { countGroups, proposeMerge } from "../../../panel/groups.ts";
import type { Group } from "../../../panel/model.ts";
import { panelTerm } from "../../../workflow/collecting/panel-term.ts";
import type { PanelImport } from "../../../workflow/inviting/import-panel.ts";
import type { PanelRegister } from "../../../workflow/panel-ports.ts";
import type { FieldworkDesk } from "./desk.ts";

/** The panel as a poll with these groups sees it. */
export async function panelView(
  { installation }: FieldworkDesk,
  panel: PanelRegister,
  groups: readonly Group[],
  threshold: number,
): Promise<PanelView> {
  const members = [...(await panel.members())].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const codes = groups.map(({ code }) => code);
  const counts = countGroups(members, codes, threshold);
  return {
    members,
    groups: counts.map(({ group, people, tooSmall }, i) => ({
      code: group,
      label: groups[i]?.label ?? { nl: group },
      people,
      tooSmall,
    })),
    threshold,
    merge: proposeMerge(counts, threshold) ?? null,
    keptUntil: (await panelTerm(installation, panel.series)) ?? null,
  };
}

export function saidPreview(preview: PanelImport, problems: readonly SaidProblem[]): PanelPreview {
  return {
    columns: preview.columns,
    added: preview.added.length,
    changed: preview.changed.length,
    known: preview.known.length,
    optedOut: preview.optedOut.length,
    absent: preview.absent.length,
    doubles: preview.doubles.map(({ resemblance, members, candidates }): PanelDouble => ({
      resemblance,
      members: members.map(({ name, mail }) => ({ name, mail })),
      rows: candidates.map(({ row, name, mail }) => ({ row, name, mail })),
    })),
    problems,
  };
}
