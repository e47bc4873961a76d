import type { Text } from "../text.ts";
import { readAddress } from "./address.ts";
import type { Group, PanelList } from "./model.ts";

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

export type Head = "mail" | "name" | "first" | "infix" | "last" | "group" | "language";

/**
 * What each column is taken for: by the words above it, and what cannot be missed by what is in it. A column called
 * "Afdeling" holds the groups where the poll asks for departments.
 */
export function usesOf(list: PanelList, groups: readonly Group[]): (Head | null)[] {
  const named = list.header.map(useOf);
  const withMail = found(list, named, "mail", (cell) => readAddress(cell) !== undefined);
  return found(list, withMail, "group", (cell) => groupOf(cell, groups) !== undefined);
}

/** The uses, with one column more where none was named for this use, or the one named holds nothing of it. */
function found(
  { rows, header }: PanelList,
  uses: readonly (Head | null)[],
  wanted: Head,
  isOne: (cell: string) => boolean,
): (Head | null)[] {
  const shares = header.map((_, at) => {
    const filled = rows.map(({ cells }) => cells[at] ?? "").filter((cell) => cell.trim() !== "");
    return filled.length === 0 ? 0 : filled.filter(isOne).length / filled.length;
  });
  const named = uses.indexOf(wanted);
  if ((shares[named] ?? 0) > 0) return [...uses];
  const free = shares.map((share, at) => (uses[at] === null ? share : 0));
  const most = Math.max(0, ...free);
  if (most < MOSTLY) return [...uses];
  const best = free.indexOf(most);
  return uses.map((use, at) => (at === best ? wanted : at === named ? null : use));
}

/** A column with some typing errors still is what it is; one word that is also a group makes none. */
const MOSTLY = 0.5;

function useOf(header: string): Head | null {
  const words = header
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s\u00a0_]+/g, " ")
    .replace(/[:*]$/, "")
    .trim();
  const use = Object.entries(HEADS).find(([, pattern]) => pattern.test(words));
  return (use?.[0] as Head | undefined) ?? null;
}

/** By the label as a list has it, or by its code. */
export function groupOf(written: string, groups: readonly Group[]): Group | undefined {
  const wanted = plain(written);
  return groups.find(({ code, label }) =>
    [code, ...spellings(label)].some((spelling) => plain(spelling) === wanted),
  );
}

function spellings({ nl, en }: Text): string[] {
  return [...(typeof nl === "string" ? [nl] : [nl.je, nl.u]), ...(en === undefined ? [] : [en])];
}

/** As words are compared: without capitals and without spaces that nobody sees. */
export function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
