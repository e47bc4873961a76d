import { sayCount, type Language } from "../text.ts";

/** What a file is, and what somebody would take it for. */
export interface FileWords {
  readonly title: string;
  readonly use: string;
}

export interface PublicationWords {
  readonly skip: string;
  readonly other: { readonly language: Language; readonly label: string; readonly address: string };
  readonly invented: string;
  readonly participants: (count: number) => string;
  readonly files: string;
  readonly none: string;
  readonly open: string;
  readonly download: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly toFiles: string;
  readonly byExtension: Readonly<Record<string, FileWords>>;
  readonly otherFile: string;
}

export const publicationWords: Readonly<Record<Language, PublicationWords>> = {
  nl: {
    skip: "Naar de inhoud",
    other: { language: "en", label: "English", address: "/en" },
    invented: "Dit is een voorbeeld. De deelnemers, hun antwoorden en de cijfers zijn verzonnen.",
    participants: (count) => (count === 1 ? "1 deelnemer" : `${sayCount(count, "nl")} deelnemers`),
    files: "Wat er gemaakt is",
    none: "Er zijn nog geen bestanden gemaakt.",
    open: "Openen",
    download: "Downloaden",
    notFound: "Deze pagina bestaat niet",
    notFoundHint:
      "Misschien is het adres niet goed overgenomen, of is het bestand bij deze publicatie niet gemaakt.",
    toFiles: "Naar alle bestanden",
    byExtension: {
      html: {
        title: "Webrapport",
        use: "Alle uitkomsten op één pagina: om te lezen op een computer of telefoon, en om af te drukken.",
      },
      pptx: {
        title: "Presentatie",
        use: "Een dia per vraag. De grafieken en teksten zijn aan te passen.",
      },
      docx: {
        title: "Open antwoorden",
        use: "Alle antwoorden in eigen woorden, per vraag. Wat naar een persoon te herleiden is, is weggelaten.",
      },
      xlsx: {
        title: "Tabellen",
        use: "Alle gepubliceerde getallen met een codeboek, om mee verder te rekenen.",
      },
      csv: {
        title: "Tabellen als tekst",
        use: "Dezelfde getallen, een regel per getal, voor elk rekenprogramma.",
      },
      json: { title: "Gegevens", use: "Dezelfde getallen met het codeboek, voor andere programma’s." },
    },
    otherFile: "Een ander bestand bij deze publicatie.",
  },
  en: {
    skip: "Skip to content",
    other: { language: "nl", label: "Nederlands", address: "/" },
    invented: "This is an example. The participants, their answers and the figures are invented.",
    participants: (count) => (count === 1 ? "1 participant" : `${sayCount(count, "en")} participants`),
    files: "What was made",
    none: "No files have been made yet.",
    open: "Open",
    download: "Download",
    notFound: "This page does not exist",
    notFoundHint:
      "The address may have been copied wrongly, or this file was not made with this publication.",
    toFiles: "To all files",
    byExtension: {
      html: {
        title: "Web report",
        use: "All results on one page: to read on a computer or a phone, and to print.",
      },
      pptx: { title: "Presentation", use: "A slide a question. Charts and texts can be edited." },
      docx: {
        title: "Open answers",
        use: "All answers in people’s own words, by question. What would point to a person is left out.",
      },
      xlsx: { title: "Tables", use: "All published figures with a codebook, to calculate with." },
      csv: { title: "Tables as text", use: "The same figures, a line each, for any spreadsheet." },
      json: { title: "Data", use: "The same figures with the codebook, for other programs." },
    },
    otherFile: "Another file with this publication.",
  },
};
