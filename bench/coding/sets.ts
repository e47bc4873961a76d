import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsvRows } from "../../src/csv.ts";
import type { Theme } from "../../src/coding/model.ts";
import type { Language } from "../../src/text.ts";

/** An answer with the codes people gave it. */
export interface HumanCoded {
  readonly words: string;
  readonly codes: readonly string[];
}

/** Answers or short texts with human codes. */
export interface CodedSet {
  readonly name: string;
  readonly language: Language;
  readonly answers: readonly HumanCoded[];
  /** The codebook, where it says what belongs to its themes; the program learns from that too. */
  readonly themes?: readonly Theme[];
}

const REFERENCE = process.env["PEILSCHAAL_REFERENCE"];

/** One line a set: where it lies below the folder of reference data, and how it is read. */
const sets: readonly {
  name: string;
  language: Language;
  folder: string;
  read: (folder: string) => HumanCoded[];
}[] = [
  { name: "xsid-nl", language: "nl", folder: "xsid-nl", read: xsid },
  { name: "anes3", language: "en", folder: "anes2008-openended", read: (folder) => anes(folder, 3) },
  { name: "anes6", language: "en", folder: "anes2008-openended", read: (folder) => anes(folder, 6) },
  { name: "clinc", language: "en", folder: "clinc150", read: clinc },
];

/** The sets of the reference data; none where that folder is not there. */
export function referenceSets(): CodedSet[] {
  if (REFERENCE === undefined) return [];
  return sets.flatMap(({ name, language, folder, read }) => {
    const path = join(REFERENCE, "data/themes", folder);
    return existsSync(path) ? [{ name, language, answers: read(path) }] : [];
  });
}

/** The project's own set of invented Dutch answers, a folder a question, as its first coder has it. */
const GOLD = process.env["PEILSCHAAL_GOLD"] ?? join(import.meta.dirname, "../../test/gold");

export function goldSets(): CodedSet[] {
  if (!existsSync(GOLD)) return [];
  return readdirSync(GOLD, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(GOLD, entry.name, "codes-c1.csv")))
    .map((entry) => goldSet(entry.name, join(GOLD, entry.name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function goldSet(name: string, folder: string): CodedSet {
  const table = (file: string): string[][] => readCsvRows(readFileSync(join(folder, file), "utf8")).slice(1);
  const { themes } = JSON.parse(readFileSync(join(folder, "codebook.json"), "utf8")) as { themes: Theme[] };
  const codes = new Map(table("codes-c1.csv").map(([row = "", cell = ""]) => [row, cell.split(" ")]));
  const answers = table("answers.csv").map(([row = "", words = ""]) => ({
    words,
    codes: codes.get(row) ?? [],
  }));
  return { name, language: "nl", answers, themes };
}

/** Columns split, text, intent. */
function xsid(folder: string): HumanCoded[] {
  const [, ...rows] = readCsvRows(readFileSync(join(folder, "xsid_nl.csv"), "utf8"));
  return rows.map(([, words = "", intent = ""]) => ({ words, codes: [intent] }));
}

/** A column a code, 1 where the answer carries it; codes from 90 on are technical ("don't know") and are left out. */
function anes(folder: string, question: number): HumanCoded[] {
  const [[, , ...codes] = [], ...rows] = readCsvRows(
    readFileSync(join(folder, `dataset${question}.csv`), "utf8"),
  );
  return rows
    .map(([, words = "", ...cells]) => ({
      words,
      codes: codes.filter((code, i) => Number(cells[i]) === 1 && Number(code) < 90),
    }))
    .filter(({ words, codes: given }) => words.trim() !== "" && given.length > 0);
}

/** Intents by their domain, of which there are ten. */
function clinc(folder: string): HumanCoded[] {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const domains = json("domains.json") as Readonly<Record<string, readonly string[]>>;
  const domainOf = new Map(
    Object.entries(domains).flatMap(([domain, intents]) => intents.map((one) => [one, domain])),
  );
  const data = json("data_small.json") as Readonly<Record<string, readonly (readonly [string, string])[]>>;
  return ["train", "val", "test"].flatMap((part) =>
    (data[part] ?? []).map(([words, intent]) => ({ words, codes: [domainOf.get(intent) ?? intent] })),
  );
}
