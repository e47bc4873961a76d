import { firstRow } from "../../exchange/source/header-place.ts";
import { readSource } from "../../exchange/source/read-source.ts";
import type { ReadTable } from "../../exchange/source/style.ts";
import { comparePanel, type Preview } from "../../panel/compare.ts";
import type { Candidate, Group, Member, PanelList } from "../../panel/model.ts";
import { readPanel, type ReadPanel } from "../../panel/read.ts";
import { hasErrors, problem, type Outcome } from "../../problem.ts";
import type { Language } from "../../text.ts";
import { audited, type Actor } from "../collecting/audited.ts";
import { renewPanelTerm } from "../collecting/panel-term.ts";
import type { Installation } from "../installation-ports.ts";
import type { PanelRegister } from "../panel-ports.ts";

/** What bringing a list in would do, for a person to look at. */
export interface PanelImport extends Preview {
  readonly columns: ReadPanel["columns"];
}

/** Reads a list, csv or workbook, and compares it with the register; stores nothing. */
export async function previewPanel(
  panel: PanelRegister,
  bytes: Uint8Array,
  file: string,
  groups: readonly Group[],
  language: Language,
): Promise<Outcome<PanelImport>> {
  const source = readSource(bytes, file, firstRow, {}, language);
  if (source.value === undefined || hasErrors(source.problems)) return { problems: source.problems };
  const read = readPanel(listOf(source.value, file), groups, language);
  const problems = [...source.problems, ...read.problems];
  if (read.value === undefined) return { problems };
  const preview = comparePanel(await panel.members(), read.value.candidates);
  return { value: { ...preview, columns: read.value.columns }, problems };
}

/** What somebody decided about the rows that seem double: rows that may stay, each as a person of their own. */
export interface PanelChoices {
  readonly keep: readonly number[];
}

/**
 * Stores what a preview showed. Of rows that seem double only those that somebody kept come in; who opted out stays
 * out. Nothing is stored while a double waits for a choice.
 */
export async function importPanel(
  installation: Installation,
  panel: PanelRegister,
  preview: PanelImport,
  choices: PanelChoices,
  actor: Actor,
): Promise<Outcome<readonly Member[]>> {
  const undecided = preview.doubles.filter(
    ({ candidates }) => !candidates.some(({ row }) => choices.keep.includes(row)),
  );
  if (undecided.length > 0) return { problems: [problem("panel-doubles", {}, { count: undecided.length })] };
  const kept = preview.doubles.flatMap(({ members, candidates }) =>
    candidates
      .filter(({ row }) => choices.keep.includes(row))
      .map((candidate) => ({ candidate, member: members.find(({ mail }) => mail === candidate.mail) })),
  );
  const stored = [
    ...[
      ...preview.added.map((candidate) => ({ candidate, member: undefined })),
      ...preview.changed,
      ...kept,
    ].map(({ candidate, member }) => memberFrom(candidate, member, installation)),
  ];
  await panel.put(stored);
  await renewPanelTerm(installation, panel.series);
  await audited(
    installation,
    actor,
    "import-panel",
    "panel",
    `${preview.added.length} new, ${preview.changed.length} changed`,
  );
  return { value: stored, problems: [] };
}

function memberFrom(
  { row: _row, ...candidate }: Candidate,
  member: Member | undefined,
  { secrets }: Installation,
): Member {
  const id = member?.id ?? Buffer.from(secrets.bytes(12)).toString("base64url");
  return { ...candidate, id, optedOut: member?.optedOut ?? false };
}

function listOf({ table }: ReadTable, file: string): PanelList {
  return {
    file,
    header: table.headers[0] ?? [],
    rows: table.rows.map((row, i) => ({ row, cells: table.columns.map((column) => column.words(i)) })),
  };
}
