import type { Language } from "../../../text.ts";

/** What the workbook says of its own; the report's texts are already said. */
export interface WorkbookWords {
  readonly about: string;
  readonly data: string;
  readonly codebook: string;
  readonly participants: string;
  /** Name of the sheet with the themes of "Vraag 3". */
  readonly themesOf: (label: string) => string;
  readonly comparedOf: (label: string) => string;
  readonly tables: (wave: number) => string;
  readonly facts: Readonly<
    Record<"organisation" | "theme" | "date" | "fieldwork" | "participants" | "status", string>
  >;
  readonly sheets: string;
  readonly sheet: string;
  readonly contains: string;
  readonly howToRead: string;
  readonly dataIs: string;
  readonly codebookIs: string;
  readonly answer: string;
  readonly count: string;
  readonly remark: string;
  readonly group: string;
  readonly notShown: string;
  readonly bases: string;
  readonly base: Readonly<Record<"answered" | "skipped" | "notAsked" | "brokeOff" | "total", string>>;
  readonly theme: string;
  readonly subpoint: string;
  readonly answers: string;
  readonly numbers: (document: string) => string;
  readonly conclusion: string;
  readonly backCoded: string;
  readonly raw: string;
  readonly coded: string;
  readonly difference: string;
  readonly codebookHead: readonly string[];
  readonly kinds: Readonly<Record<"answer" | "theme" | "subpoint", string>>;
  readonly levels: Readonly<Record<string, string>>;
}

const nl: WorkbookWords = {
  about: "Toelichting",
  data: "Gegevens",
  codebook: "Codeboek",
  participants: "Deelnemers",
  themesOf: (label) => `${label} thema’s`,
  comparedOf: (label) => `${label} vergeleken`,
  tables: (wave) => `Tabellen peiling ${wave}`,
  facts: {
    organisation: "Organisatie",
    theme: "Thema",
    date: "Datum",
    fieldwork: "Veldwerkperiode",
    participants: "Deelnemers",
    status: "Status",
  },
  sheets: "Bladen",
  sheet: "Blad",
  contains: "Wat staat er",
  howToRead: "Zo zijn de tabellen te lezen",
  dataIs: "Alle gepubliceerde getallen, een rij per getal",
  codebookIs: "Alle vragen, antwoorden en thema’s met hun codes",
  answer: "Antwoord",
  count: "Aantal",
  remark: "Toelichting",
  group: "Groep",
  notShown: "niet getoond",
  bases: "Wie deze vraag beantwoordden",
  base: {
    answered: "Beantwoord (N)",
    skipped: "Vraag overgeslagen",
    notAsked: "Niet gesteld",
    brokeOff: "Eerder gestopt",
    total: "Alle deelnemers",
  },
  theme: "Thema",
  subpoint: "Onderdeel",
  answers: "Antwoorden",
  numbers: (document) => `Nummers in ${document}`,
  conclusion: "Conclusie",
  backCoded: "‘Anders’ teruggebracht tot een bestaand antwoord",
  raw: "Zoals gekozen",
  coded: "Na teruggaan",
  difference: "Verschil",
  codebookHead: [
    "variabele",
    "vraag",
    "vraagtekst",
    "meetniveau",
    "soort",
    "code",
    "omschrijving",
    "basis",
    "gesteld als",
  ],
  kinds: { answer: "antwoord", theme: "thema", subpoint: "onderdeel" },
  levels: {
    nominal: "nominaal",
    ordinal: "ordinaal",
    dichotomous: "ja of nee",
    numeric: "getal",
    rank: "rangorde",
    text: "tekst",
  },
};

const en: WorkbookWords = {
  about: "About",
  data: "Data",
  codebook: "Codebook",
  participants: "Participants",
  themesOf: (label) => `${label} themes`,
  comparedOf: (label) => `${label} compared`,
  tables: (wave) => `Tables poll ${wave}`,
  facts: {
    organisation: "Organisation",
    theme: "Theme",
    date: "Date",
    fieldwork: "Fieldwork",
    participants: "Participants",
    status: "Status",
  },
  sheets: "Sheets",
  sheet: "Sheet",
  contains: "What is in it",
  howToRead: "How to read the tables",
  dataIs: "All published numbers, a row a number",
  codebookIs: "All questions, answers and themes with their codes",
  answer: "Answer",
  count: "Count",
  remark: "Remark",
  group: "Group",
  notShown: "not shown",
  bases: "Who answered this question",
  base: {
    answered: "Answered (N)",
    skipped: "Skipped",
    notAsked: "Not asked",
    brokeOff: "Stopped earlier",
    total: "All participants",
  },
  theme: "Theme",
  subpoint: "Sub-point",
  answers: "Answers",
  numbers: (document) => `Numbers in ${document}`,
  conclusion: "Conclusion",
  backCoded: "‘Other’ brought back to an existing answer",
  raw: "As chosen",
  coded: "After coding",
  difference: "Difference",
  codebookHead: [
    "variable",
    "question",
    "wording",
    "level",
    "kind",
    "code",
    "description",
    "base",
    "asked when",
  ],
  kinds: { answer: "answer", theme: "theme", subpoint: "sub-point" },
  levels: {
    nominal: "nominal",
    ordinal: "ordinal",
    dichotomous: "yes or no",
    numeric: "number",
    rank: "ranking",
    text: "text",
  },
};

export const workbookWords: Readonly<Record<Language, WorkbookWords>> = { nl, en };
