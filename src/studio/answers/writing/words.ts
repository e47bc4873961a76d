import { en, nl } from "../../counts.ts";
import type { Words } from "../../language.ts";
import type { KeyHelp } from "../key-bar.tsx";

interface WritingWords {
  readonly conclusion: string;
  readonly conclusionHint: string;
  readonly dutch: string;
  readonly english: string;
  readonly restsOn: string;
  readonly check: string;
  readonly busy: string;
  readonly saved: string;
  readonly refused: string;
  readonly lost: string;
  readonly themes: string;
  readonly themesHint: string;
  readonly answers: (count: number) => string;
  readonly save: string;
  readonly back: string;
  readonly title: (name: string) => string;
  readonly titleEn: (name: string) => string;
  readonly ground: string;
  readonly groundOf: (name: string) => string;
  readonly noGround: string;
  readonly quote: string;
  readonly unquote: string;
  readonly quoted: string;
  readonly quoteHint: string;
  readonly notReleased: string;
  readonly noThemes: string;
  readonly most: readonly KeyHelp[];
}

export const writingWords: Words<WritingWords> = {
  nl: {
    conclusion: "Conclusie",
    conclusionHint:
      "Eén of twee zinnen over alle thema’s. Een getal, thema of aanhaling die niet in de antwoorden staat wordt geweigerd.",
    dutch: "Nederlands",
    english: "Engels",
    restsOn: "Rust op",
    check: "Controleer en bewaar",
    busy: "Bezig met controleren…",
    saved: "Bewaard. Alles wat er staat komt uit de antwoorden.",
    refused: "Niet bewaard.",
    lost: "Niet bewaard: de server is niet te bereiken. Je tekst blijft hier staan.",
    themes: "Thema’s en subpunten",
    themesHint: "Wat hier staat komt zo in het rapport. Kies een regel om te zien waar die op rust.",
    answers: (count) => (count === 1 ? "1 antwoord" : `${nl(count)} antwoorden`),
    save: "Bewaar",
    back: "Terug",
    title: (name) => `Tekst van ${name}`,
    titleEn: (name) => `Engelse tekst van ${name}`,
    ground: "Waar het op rust",
    groundOf: (name) => `Antwoorden bij ${name}`,
    noGround: "Nog geen antwoord draagt deze code. In het rapport staat hij niet.",
    quote: "Citeer",
    unquote: "Niet meer citeren",
    quoted: "Citaat",
    quoteHint: "Selecteer eerst een deel van een antwoord om alleen dat te citeren.",
    notReleased: "nog niet nagekeken of achtergehouden; niet te citeren",
    noThemes: "Er zijn nog geen thema’s. Maak ze bij Coderen, terwijl je leest.",
    most: [
      { keys: ["J", "K"], does: "volgende, vorige regel" },
      { keys: ["E"], does: "schrijf aan deze regel" },
      { keys: ["C"], does: "naar de conclusie" },
      { keys: ["Z"], does: "ongedaan" },
      { keys: ["Y"], does: "toch weer" },
    ],
  },
  en: {
    conclusion: "Conclusion",
    conclusionHint:
      "One or two sentences over all themes. A number, theme or quotation that is not in the answers is refused.",
    dutch: "Dutch",
    english: "English",
    restsOn: "Rests on",
    check: "Check and save",
    busy: "Checking…",
    saved: "Saved. All it says comes from the answers.",
    refused: "Not saved.",
    lost: "Not saved: the server cannot be reached. Your text stays here.",
    themes: "Themes and sub-points",
    themesHint: "What stands here stands so in the report. Choose a line to see what it rests on.",
    answers: (count) => (count === 1 ? "1 answer" : `${en(count)} answers`),
    save: "Save",
    back: "Back",
    title: (name) => `Text of ${name}`,
    titleEn: (name) => `English text of ${name}`,
    ground: "What it rests on",
    groundOf: (name) => `Answers of ${name}`,
    noGround: "No answer carries this code yet. It is not in the report.",
    quote: "Quote",
    unquote: "Quote no longer",
    quoted: "Quoted",
    quoteHint: "Select part of an answer first to quote only that.",
    notReleased: "not reviewed yet, or withheld; cannot be quoted",
    noThemes: "There are no themes yet. Make them at Code, while you read.",
    most: [
      { keys: ["J", "K"], does: "next, previous line" },
      { keys: ["E"], does: "write on this line" },
      { keys: ["C"], does: "to the conclusion" },
      { keys: ["Z"], does: "undo" },
      { keys: ["Y"], does: "redo" },
    ],
  },
};
