import type { Language } from "../../text.ts";

/** What the files of the full set say of themselves. */
export interface FullSetWords {
  readonly warning: string;
  readonly invented: string;
  /** Names of files, without what they end in. */
  readonly answersFile: (wave: number) => string;
  readonly codebookFile: (wave: number) => string;
  readonly dataFile: (wave: number) => string;
  readonly ddiFile: (wave: number) => string;
  readonly packageFile: (wave: number) => string;
  readonly starterFile: (wave: number) => string;
  readonly projectFile: (wave: number) => string;
  readonly codesFile: (variable: string, wave: number) => string;
  readonly questionCodebookFile: (variable: string, wave: number) => string;
  readonly about: string;
  readonly answers: string;
  readonly codebook: string;
  /** Name of the table of answers, letters only; the codebook's is its own. */
  readonly table: string;
  readonly row: string;
  readonly notes: readonly string[];
  readonly jsonNotes: readonly string[];
  readonly csvNote: string;
  readonly cutNote: (count: number) => string;
  readonly facts: readonly [
    organisation: string,
    series: string,
    theme: string,
    date: string,
    participants: string,
  ];
  readonly codebookHead: readonly string[];
  readonly statuses: Readonly<Record<"skipped" | "not-asked" | "broke-off", string>>;
  readonly dontKnow: string;
}

const nl: FullSetWords = {
  warning:
    "RESTRICTED: niet delen en niet publiceren. Hierin staat per deelnemer wat die antwoordde, ook woorden die herleidbaar kunnen zijn.",
  invented: "Voorbeeld: alle antwoorden zijn verzonnen.",
  answersFile: (wave) => `RESTRICTED Antwoorden per deelnemer peiling ${wave}`,
  codebookFile: (wave) => `RESTRICTED Codeboek peiling ${wave}`,
  dataFile: (wave) => `RESTRICTED Gegevens peiling ${wave}`,
  ddiFile: (wave) => `RESTRICTED DDI-codeboek peiling ${wave}`,
  packageFile: (wave) => `RESTRICTED Data package peiling ${wave}`,
  starterFile: (wave) => `RESTRICTED Inlezen peiling ${wave}`,
  projectFile: (wave) => `RESTRICTED Open antwoorden met codes peiling ${wave}`,
  codesFile: (variable, wave) => `RESTRICTED Codes per antwoord ${variable} peiling ${wave}`,
  questionCodebookFile: (variable, wave) => `RESTRICTED Codeboek ${variable} peiling ${wave}`,
  about: "RESTRICTED",
  answers: "Antwoorden per deelnemer",
  codebook: "Codeboek",
  table: "Antwoorden",
  row: "RESTRICTED rij",
  notes: [
    "Elke rij is een deelnemer, in willekeurige volgorde en zonder tijdstip. De eerste kolom is een willekeurig kenmerk dat nergens anders bij hoort.",
    "Een lege cel: de vraag is overgeslagen. #not-asked: de vraag is niet gesteld. #broke-off: de deelnemer was al gestopt.",
    "Woorden van een deelnemer die zelf met # beginnen, hebben er een # voor gekregen.",
    "In het codeboek staat wat de codes betekenen. Kolommen met een dubbele punt zijn thema’s: 1 als het antwoord erbij hoort.",
  ],
  jsonNotes: [
    "Elke rij is een deelnemer, in willekeurige volgorde en zonder tijdstip. Het kenmerk van een rij is willekeurig en hoort nergens anders bij.",
    "null: de vraag is overgeslagen. status not-asked: de vraag is niet gesteld. status broke-off: de deelnemer was al gestopt.",
    "Variabelen met een dubbele punt zijn thema’s: 1 als het antwoord erbij hoort.",
  ],
  csvNote:
    "Een apostrof staat voor tekst die een rekenprogramma anders voor een formule houdt. In de json staat die tekst zoals hij is.",
  cutNote: (count) =>
    `${count} ${count === 1 ? "tekst is" : "teksten zijn"} langer dan een cel mag zijn en ${count === 1 ? "eindigt" : "eindigen"} hier op “…”. In csv en json ${count === 1 ? "staat die" : "staan die"} helemaal.`,
  facts: ["Organisatie", "Reeks", "Thema", "Datum", "Deelnemers"],
  codebookHead: [
    "RESTRICTED variabele",
    "vraag",
    "vraagtekst",
    "onderdeel",
    "meetniveau",
    "code",
    "omschrijving",
    "waarde",
    "gesteld als",
  ],
  statuses: { skipped: "overgeslagen", "not-asked": "niet gesteld", "broke-off": "eerder gestopt" },
  dontKnow: "telt niet mee in een gemiddelde",
};

const en: FullSetWords = {
  warning:
    "RESTRICTED: do not share or publish. This holds what each participant answered, and words that may be traced to people.",
  invented: "Example: all answers are invented.",
  answersFile: (wave) => `RESTRICTED Answers per participant poll ${wave}`,
  codebookFile: (wave) => `RESTRICTED Codebook poll ${wave}`,
  dataFile: (wave) => `RESTRICTED Data poll ${wave}`,
  ddiFile: (wave) => `RESTRICTED DDI codebook poll ${wave}`,
  packageFile: (wave) => `RESTRICTED Data package poll ${wave}`,
  starterFile: (wave) => `RESTRICTED Reading in poll ${wave}`,
  projectFile: (wave) => `RESTRICTED Open answers with codes poll ${wave}`,
  codesFile: (variable, wave) => `RESTRICTED Codes per answer ${variable} poll ${wave}`,
  questionCodebookFile: (variable, wave) => `RESTRICTED Codebook ${variable} poll ${wave}`,
  about: "RESTRICTED",
  answers: "Answers per participant",
  codebook: "Codebook",
  table: "Answers",
  row: "RESTRICTED row",
  notes: [
    "Each row is a participant, in random order and without a time. The first column is a random mark that belongs to nothing else.",
    "An empty cell: the question was skipped. #not-asked: the question was not asked. #broke-off: the participant had stopped before.",
    "Words of a participant that begin with # have got another # before them.",
    "The codebook says what the codes mean. Columns with a colon are themes: 1 where the answer belongs to it.",
  ],
  jsonNotes: [
    "Each row is a participant, in random order and without a time. The mark of a row is random and belongs to nothing else.",
    "null: the question was skipped. status not-asked: the question was not asked. status broke-off: the participant had stopped before.",
    "Variables with a colon are themes: 1 where the answer belongs to it.",
  ],
  csvNote:
    "An apostrophe stands before text that a spreadsheet would take for a formula. The json has that text as it is.",
  cutNote: (count) =>
    `${count} ${count === 1 ? "text is" : "texts are"} longer than a cell may be and ${count === 1 ? "ends" : "end"} in “…” here. The csv and json have ${count === 1 ? "it" : "them"} whole.`,
  facts: ["Organisation", "Series", "Theme", "Date", "Participants"],
  codebookHead: [
    "RESTRICTED variable",
    "question",
    "wording",
    "part",
    "level",
    "code",
    "description",
    "value",
    "asked when",
  ],
  statuses: { skipped: "skipped", "not-asked": "not asked", "broke-off": "stopped before" },
  dontKnow: "left out of means",
};

export const fullSetWords: Readonly<Record<Language, FullSetWords>> = { nl, en };
