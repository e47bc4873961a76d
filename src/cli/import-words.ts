import { importNames, type ImportNames } from "../exchange/import-names.ts";
import type { Language } from "../text.ts";

/** What the preview of an import is said with. */
export interface ImportWords extends ImportNames {
  readonly sheet: (name: string) => string;
  readonly headerRow: (row: number) => string;
  readonly separator: (sign: string) => string;
  readonly size: (rows: number, columns: number) => string;
  readonly answers: (count: number) => string;
  /** A questionnaire without answers. */
  readonly onlyQuestions: (count: number) => string;
  readonly notImported: string;
  readonly rows: (all: number, imported: number) => string;
  readonly unsure: string;
  readonly nothingWritten: string;
  readonly next: (folder: string) => string;
  readonly nextOfQuestionnaire: (folder: string) => string;
}

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const importWords: Readonly<Record<Language, ImportWords>> = {
  nl: {
    ...importNames.nl,
    sheet: (name) => `werkblad “${name}”`,
    headerRow: (row) => `kop in rij ${row}`,
    separator: (sign) => `scheidingsteken ${sign === "\t" ? "tab" : sign}`,
    size: (rows, columns) => `${plural(rows, "rij", "rijen")}, ${plural(columns, "kolom", "kolommen")}`,
    answers: (count) => plural(count, "antwoord", "antwoorden"),
    onlyQuestions: (count) => `vragenlijst zonder antwoorden, ${plural(count, "vraag", "vragen")}`,
    notImported: "Niet ingelezen:",
    rows: (all, imported) =>
      `${plural(all, "rij", "rijen")} gelezen: ${plural(imported, "deelnemer", "deelnemers")}, ${all - imported} niet ingelezen.`,
    unsure: "? = onzeker: controleer het in map.json, verbeter het zo nodig en haal “sure”: false weg.",
    nothingWritten: "Er is niets geschreven.",
    nextOfQuestionnaire: (folder) =>
      `Kijk in questionnaire.json of het klopt, of lees de vragenlijst na: peilschaal export ${folder} --questionnaire --to uitvoer`,
    next: (folder) =>
      `Kijk in map.json of het klopt. Vul daarna reeks.json en peiling.json aan, en controleer: peilschaal check ${folder}`,
  },
  en: {
    ...importNames.en,
    sheet: (name) => `sheet “${name}”`,
    headerRow: (row) => `header in row ${row}`,
    separator: (sign) => `separator ${sign === "\t" ? "tab" : sign}`,
    size: (rows, columns) => `${plural(rows, "row", "rows")}, ${plural(columns, "column", "columns")}`,
    answers: (count) => plural(count, "answer", "answers"),
    onlyQuestions: (count) => `questionnaire without answers, ${plural(count, "question", "questions")}`,
    notImported: "Not imported:",
    rows: (all, imported) =>
      `${plural(all, "row", "rows")} read: ${plural(imported, "participant", "participants")}, ${all - imported} not imported.`,
    unsure: "? = uncertain: check it in map.json, correct it where needed and take “sure”: false away.",
    nothingWritten: "Nothing was written.",
    nextOfQuestionnaire: (folder) =>
      `See in questionnaire.json whether it is right, or read it through: peilschaal export ${folder} --questionnaire --to uitvoer`,
    next: (folder) =>
      `See in map.json whether it is right. Then complete reeks.json and peiling.json, and check: peilschaal check ${folder}`,
  },
};
