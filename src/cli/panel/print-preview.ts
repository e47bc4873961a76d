import type { GroupCount } from "../../panel/groups.ts";
import type { Group } from "../../panel/model.ts";
import { say } from "../../text.ts";
import type { PanelImport } from "../../workflow/inviting/import-panel.ts";
import type { Call } from "../command.ts";
import { shown, styled } from "../terminal.ts";

/** What a list would do: counts first, then everything a person has to decide on. */
export function printPreview(
  { terminal, language }: Call,
  preview: PanelImport,
  groups: readonly Group[],
): void {
  const words = WORDS[language];
  const used = preview.columns.map(
    ({ header, use }) => `${shown(header)} → ${use === null ? words.unused : words.uses[use]}`,
  );
  terminal.out(`${words.columns}: ${used.join(", ")}\n`);
  for (const [label, count] of [
    [words.added, preview.added.length],
    [words.changed, preview.changed.length],
    [words.known, preview.known.length],
    [words.optedOut, preview.optedOut.length],
    [words.absent, preview.absent.length],
    [words.doubles, preview.doubles.length],
  ] as const) {
    terminal.out(`  ${String(count).padStart(5)}  ${label}\n`);
  }
  for (const { resemblance, members, candidates } of preview.doubles) {
    terminal.out(`\n  ${styled(terminal, "bold", words[resemblance])}\n`);
    for (const { name, mail, group } of members)
      terminal.out(`    ${words.inPanel}  ${shown(`${name} <${mail}>`)}  ${labelOf(groups, group)}\n`);
    for (const { row, name, mail, group } of candidates)
      terminal.out(`    ${words.row} ${row}  ${shown(`${name} <${mail}>`)}  ${labelOf(groups, group)}\n`);
  }
}

export function sayStored({ terminal, language }: Call, count: number): void {
  terminal.out(`${WORDS[language].stored(count)}\n`);
}

/** Groups in which a person could be recognised, with what to merge. */
export function sayThresholds(
  { terminal, language }: Call,
  counts: readonly GroupCount[],
  merge: readonly string[] | undefined,
  groups: readonly Group[],
  threshold: number,
): void {
  const words = WORDS[language];
  for (const { group, people, tooSmall } of counts) {
    const remark = tooSmall ? `  ${words.small(threshold)}` : "";
    terminal.out(`  ${String(people).padStart(5)}  ${labelOf(groups, group)}${remark}\n`);
  }
  if (merge !== undefined)
    terminal.out(`${words.merge(merge.map((group) => labelOf(groups, group)).join(", "))}\n`);
}

function labelOf(groups: readonly Group[], code: string): string {
  const label = groups.find((group) => group.code === code)?.label;
  return shown(label === undefined ? code : say(label, { language: "nl", register: "je" }));
}

const WORDS = {
  nl: {
    columns: "Kolommen",
    unused: "niet gebruikt",
    uses: {
      mail: "mailadres",
      name: "naam",
      first: "voornaam",
      infix: "tussenvoegsel",
      last: "achternaam",
      group: "groep",
      language: "taal",
    },
    added: "nieuw",
    changed: "gewijzigd",
    known: "al bekend, niets nieuws",
    optedOut: "afgemeld; blijven afgemeld",
    absent: "in het panel, niet in deze lijst; blijven",
    doubles: "misschien dubbel",
    same: "Eén postbus",
    like: "Waarschijnlijk één persoon",
    inPanel: "in het panel",
    row: "rij",
    stored: (count: number) => `${count} mensen opgeslagen.`,
    small: (threshold: number) => `minder dan ${threshold}: hun antwoorden zijn niet apart te tonen`,
    merge: (names: string) => `Voorstel: voeg samen tot één groep: ${names}.`,
  },
  en: {
    columns: "Columns",
    unused: "not used",
    uses: {
      mail: "mail address",
      name: "name",
      first: "first name",
      infix: "infix",
      last: "last name",
      group: "group",
      language: "language",
    },
    added: "new",
    changed: "changed",
    known: "known already, nothing new",
    optedOut: "opted out; stay out",
    absent: "in the panel, not in this list; stay",
    doubles: "perhaps double",
    same: "One mailbox",
    like: "Probably one person",
    inPanel: "in the panel",
    row: "row",
    stored: (count: number) => `${count} people stored.`,
    small: (threshold: number) => `fewer than ${threshold}: their answers cannot be shown apart`,
    merge: (names: string) => `Proposal: merge into one group: ${names}.`,
  },
} as const;
