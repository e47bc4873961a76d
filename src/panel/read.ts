import { problem, warning, type Outcome, type Problem } from "../problem.ts";
import { say, type Language } from "../text.ts";
import { readAddress } from "./address.ts";
import { groupOf, plain, usesOf, type Head } from "./columns.ts";
import type { Candidate, Group, PanelList } from "./model.ts";

/** What a list holds, with what each column was taken for; nothing of it is stored yet. */
export interface ReadPanel {
  readonly candidates: readonly Candidate[];
  readonly columns: readonly { readonly header: string; readonly use: Head | null }[];
}

/** Reads a list of people. A row that cannot be used is told with its place; the others are kept. */
export function readPanel(list: PanelList, groups: readonly Group[], language: Language): Outcome<ReadPanel> {
  const uses = usesOf(list, groups);
  const columns = list.header.map((header, i) => ({ header, use: uses[i] ?? null }));
  const missing = missingColumns(
    uses,
    list.file,
    groups.map(({ label }) => say(label, { language, register: "je" })),
  );
  if (missing.length > 0) return { problems: missing };
  const problems: Problem[] = [];
  const candidates: Candidate[] = [];
  for (const { row, cells } of list.rows) {
    const cell = (use: Head): string => oneLine(cells[uses.indexOf(use)] ?? "");
    const place = { file: list.file, row };
    const mail = readAddress(cell("mail"));
    if (mail === undefined) {
      problems.push(problem("panel-address-broken", { ...place, column: headOf(list, uses, "mail") }));
      continue;
    }
    const group = groupOf(cell("group"), groups);
    if (group === undefined) {
      const written = cell("group");
      problems.push(
        problem("panel-group-unknown", { ...place, column: headOf(list, uses, "group") }, { group: written }),
      );
      continue;
    }
    const spoken = cell("language") === "" ? language : languageOf(cell("language"));
    if (spoken === undefined)
      problems.push(warning("panel-language-unknown", { ...place }, { language: cell("language") }));
    candidates.push({ row, mail, name: nameOf(cell), group: group.code, language: spoken ?? language });
  }
  return { value: { candidates, columns }, problems };
}

function missingColumns(uses: readonly (Head | null)[], file: string, groups: readonly string[]): Problem[] {
  const place = { file, row: 1 };
  return [
    ...(uses.includes("mail") ? [] : [problem("panel-mail-missing", place)]),
    ...(uses.includes("group") ? [] : [problem("panel-group-missing", place, { groups: groups.join(", ") })]),
  ];
}

function headOf({ header }: PanelList, uses: readonly (Head | null)[], use: Head): string {
  return header[uses.indexOf(use)] ?? use;
}

function languageOf(written: string): Language | undefined {
  const words = plain(written);
  if (/^(nl|nederlands|dutch|nl-nl)$/.test(words)) return "nl";
  return /^(en|engels|english|en-gb|en-us)$/.test(words) ? "en" : undefined;
}

function nameOf(cell: (use: Head) => string): string {
  const whole = cell("name");
  return whole !== ""
    ? whole
    : [cell("first"), cell("infix"), cell("last")].filter((part) => part !== "").join(" ");
}

/** A name goes into the head of a mail: no line break or other control sign survives. */
function oneLine(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .trim();
}
