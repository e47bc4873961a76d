import type { Language } from "../../text.ts";
import type { Report } from "../model.ts";

/** What somebody has to know to read the public data, in sentences; `more` of it before whom the outcomes speak of. */
export function readingNotes({ meta, blocks }: Report, more: readonly string[] = []): string[] {
  const standing = blocks.flatMap((block) => (block.kind === "account" ? [block.standing] : []));
  const invented = meta.invented ? [INVENTED[meta.voice.language]] : [];
  return [...invented, ...NOTES[meta.voice.language](meta.files), ...more, ...standing];
}

const INVENTED: Readonly<Record<Language, string>> = {
  nl: "Voorbeeld: alle cijfers zijn verzonnen.",
  en: "Example: all figures are invented.",
};

type Files = Report["meta"]["files"];

const NOTES: Readonly<Record<Language, (files: Files) => readonly string[]>> = {
  nl: ({ table, workbook, data }) => [
    "Elke rij in de gegevens is één gepubliceerd getal: zoveel deelnemers gaven dit antwoord. Nergens staat een rij per deelnemer.",
    "N is het aantal deelnemers dat de vraag beantwoordde. Percentages zijn daarvan, afgerond op hele procenten. Bij een kleine N staan er alleen aantallen.",
    "Waar meerdere antwoorden mogelijk waren, kunnen de percentages samen meer dan 100 zijn.",
    "Een groep waarvan de antwoorden herleidbaar zouden zijn, is samengevoegd met een andere of staat er niet in.",
    `In ${table} staat een apostrof voor tekst die een rekenprogramma anders voor een formule houdt. In ${workbook} en ${data} staat die tekst zoals hij is.`,
  ],
  en: ({ table, workbook, data }) => [
    "Each row of the data is one published number: so many participants gave this answer. There is no row a participant anywhere.",
    "N is the number of participants who answered the question. Percentages are of those, rounded to whole percents. Where N is small there are counts only.",
    "Where several answers were possible, percentages may add up to more than 100.",
    "A group whose answers could be traced to people is merged with another or left out.",
    `In ${table} an apostrophe stands before text that a spreadsheet would take for a formula. ${workbook} and ${data} have that text as it is.`,
  ],
};
