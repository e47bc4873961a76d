import { en, nl } from "../../counts.ts";
import type { Words } from "../../language.ts";
import type { KeyHelp } from "../key-bar.tsx";

interface SplitWords {
  readonly split: string;
  readonly which: string;
  readonly begin: string;
  readonly head: (name: string) => string;
  readonly hint: string;
  readonly answers: string;
  readonly parts: string;
  readonly part: (number: number) => string;
  readonly first: string;
  readonly title: (number: number) => string;
  readonly more: string;
  readonly less: (number: number) => string;
  readonly stay: (answers: number, first: string) => string;
  readonly allChosen: string;
  readonly take: (parts: number) => string;
  readonly cancel: string;
  readonly none: string;
  readonly gone: string;
  readonly most: readonly KeyHelp[];
}

export const splitWords: Words<SplitWords> = {
  nl: {
    split: "Splitsen",
    which: "Wat je splitst",
    begin: "Kies de antwoorden",
    head: (name) => `Splits ‘${name}’`,
    hint: "Geef de delen een naam en kies per antwoord met een cijfer waar het heen gaat.",
    answers: "Antwoorden die deze code hebben",
    parts: "Delen",
    part: (number) => `Deel ${number}`,
    first: "houdt de beschrijving en wat je niet kiest",
    title: (number) => `Naam van deel ${number}`,
    more: "Nog een deel",
    less: (number) => `Haal deel ${number} weg`,
    stay: (answers, first) =>
      answers === 1
        ? `1 antwoord is nog niet gekozen en blijft bij ‘${first}’.`
        : `${nl(answers)} antwoorden zijn nog niet gekozen en blijven bij ‘${first}’.`,
    allChosen: "Alle antwoorden zijn gekozen.",
    take: (parts) => `Splits in ${parts} delen`,
    cancel: "Annuleer",
    none: "Geen antwoord heeft precies deze code. De nieuwe delen beginnen leeg; subpunten blijven bij deel 1.",
    gone: "Deze code is er niet meer.",
    most: [
      { keys: ["1–9"], does: "naar dit deel, en verder" },
      { keys: ["Shift+1–9"], does: "ook naar dit deel" },
      { keys: ["Enter"], does: "volgende zonder keuze" },
      { keys: ["N"], does: "nog een deel" },
      { keys: ["J", "K"], does: "volgende, vorige" },
      { keys: ["Shift+Enter"], does: "splits" },
      { keys: ["Esc"], does: "terug" },
    ],
  },
  en: {
    split: "Split",
    which: "What you split",
    begin: "Choose the answers",
    head: (name) => `Split ‘${name}’`,
    hint: "Name the parts, and choose with a digit where each answer goes.",
    answers: "Answers that carry this code",
    parts: "Parts",
    part: (number) => `Part ${number}`,
    first: "keeps the description and what you do not choose",
    title: (number) => `Name of part ${number}`,
    more: "Another part",
    less: (number) => `Remove part ${number}`,
    stay: (answers, first) =>
      answers === 1
        ? `1 answer was not chosen yet and stays with ‘${first}’.`
        : `${en(answers)} answers were not chosen yet and stay with ‘${first}’.`,
    allChosen: "All answers were chosen.",
    take: (parts) => `Split into ${parts} parts`,
    cancel: "Cancel",
    none: "No answer carries exactly this code. The new parts begin empty; sub-points stay with part 1.",
    gone: "This code is not there any more.",
    most: [
      { keys: ["1–9"], does: "to this part, and on" },
      { keys: ["Shift+1–9"], does: "to this part as well" },
      { keys: ["Enter"], does: "next without a choice" },
      { keys: ["N"], does: "another part" },
      { keys: ["J", "K"], does: "next, previous" },
      { keys: ["Shift+Enter"], does: "split" },
      { keys: ["Esc"], does: "back" },
    ],
  },
};
