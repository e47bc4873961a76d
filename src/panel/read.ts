import { problem, warning, type Outcome, type Problem } from "../problem.ts";
import type { Code } from "../questionnaire/code.ts";
import type { Language, Text } from "../text.ts";
import { readAddress } from "./address.ts";
import type { Candidate } from "./model.ts";

/** What a column of a panel list holds, by the words above it; Dutch and English, as lists have them. */
const HEADS: Readonly<Record<string, RegExp>> = {
  mail: /^(e-?mail( ?adres| address)?|mail( ?adres)?)$/,
  name: /^(naam|name|volledige naam|full name|deelnemer|contactpersoon)$/,
  first: /^(voornaam|first name|given name|roepnaam)$/,
  infix: /^(tussenvoegsels?|voorvoegsel|infix)$/,
  last: /^(achternaam|last name|surname|family name)$/,
  group: /^(groep|group|sector|organisatietype|categorie|category)$/,
  language: /^(taal|language|voertaal)$/,
};

type Head = "mail" | "name" | "first" | "infix" | "last" | "group" | "language";

/** A list as cells, header first; rows of a spreadsheet that are empty may be left out. */
export interface PanelList {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** A group people can be in: an option of the background question. */
export interface Group {
  readonly code: Code;
  readonly label: Text;
}

/** What a list holds, with what each column was taken for; nothing of it is stored yet. */
export interface ReadPanel {
  readonly candidates: readonly Candidate[];
  readonly columns: readonly { readonly header: string; readonly use: Head | null }[];
}

/** Reads a list of people. A row that cannot be used is told with its place; the others are kept. */
export function readPanel(list: PanelList, groups: readonly Group[], language: Language): Outcome<ReadPanel> {
  const uses = list.header.map(useOf);
  const columns = list.header.map((header, i) => ({ header, use: uses[i] ?? null }));
  const missing = missingColumns(uses, list.file);
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

function useOf(header: string): Head | null {
  const words = header
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s\u00a0_]+/g, " ")
    .replace(/[:*]$/, "")
    .trim();
  const found = Object.entries(HEADS).find(([, pattern]) => pattern.test(words));
  return (found?.[0] as Head | undefined) ?? null;
}

function missingColumns(uses: readonly (Head | null)[], file: string): Problem[] {
  return (["mail", "group"] as const)
    .filter((use) => !uses.includes(use))
    .map((use) => problem("panel-column-missing", { file, row: 1 }, { column: use }));
}

function headOf({ header }: PanelList, uses: readonly (Head | null)[], use: Head): string {
  return header[uses.indexOf(use)] ?? use;
}

/** By the label as a list has it, or by its code. */
function groupOf(written: string, groups: readonly Group[]): Group | undefined {
  const wanted = plain(written);
  return groups.find(({ code, label }) =>
    [code, ...spellings(label)].some((spelling) => plain(spelling) === wanted),
  );
}

function spellings({ nl, en }: Text): string[] {
  return [...(typeof nl === "string" ? [nl] : [nl.je, nl.u]), ...(en === undefined ? [] : [en])];
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
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
