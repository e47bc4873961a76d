import type { Words } from "../../language.ts";
import type { KeyHelp } from "../key-bar.tsx";

interface CodingWords {
  readonly answers: string;
  readonly codebook: string;
  readonly toAnswers: string;
  readonly preparing: string;
  readonly late: string;
  readonly noAdvice: string;
  readonly undo: string;
  readonly because: string;
  readonly byModel: string;
  readonly through: (words: readonly string[]) => string;
  readonly like: (numbers: readonly number[]) => string;
  readonly firstThemes: string;
  readonly allDone: string;
  readonly allDoneHint: string;
  readonly toWriting: string;
  readonly most: readonly KeyHelp[];
  readonly all: readonly KeyHelp[];
}

export const codingWords: Words<CodingWords> = {
  nl: {
    answers: "Antwoorden in de volgorde om ze te lezen",
    codebook: "Codeboek",
    toAnswers: "Antwoorden",
    preparing: "De volgorde om te lezen en de suggesties worden gemaakt…",
    late: "De suggesties komen zo; je kunt al beginnen.",
    noAdvice: "Suggesties maken lukt in deze browser niet; coderen kan gewoon.",
    undo: "Ongedaan maken",
    because: "lijkt op wat in het codeboek staat",
    byModel: "voorgesteld door het taalmodel",
    through: (words) => `door ${words.map((one) => `‘${one}’`).join(", ")}`,
    like: (numbers) => `lijkt op antwoord ${numbers.join(" en ")}`,
    firstThemes: "Lees eerst een aantal antwoorden. Maak met N een thema zodra je er een ziet.",
    allDone: "Alle antwoorden zijn gecodeerd.",
    allDoneHint: "Kijk of een tweede codeur hetzelfde ziet, of schrijf op wat er staat.",
    toWriting: "Ga naar Schrijven",
    most: [
      { keys: ["1–3"], does: "suggestie" },
      { keys: ["Enter"], does: "klaar, volgende" },
      { keys: ["/"], does: "thema zoeken" },
      { keys: ["N"], does: "nieuw thema" },
      { keys: ["S"], does: "later" },
      { keys: ["Z"], does: "ongedaan" },
      { keys: ["J", "K"], does: "volgende, vorige" },
    ],
    all: [
      { keys: ["1", "2", "3"], does: "geef de code van deze suggestie en ga door" },
      { keys: ["Shift+1", "Shift+2", "Shift+3"], does: "geef de code en blijf, voor nog een code" },
      { keys: ["0"], does: "past nergens bij, ga door" },
      { keys: ["Enter"], does: "klaar met dit antwoord, naar het volgende dat wacht" },
      { keys: ["/"], does: "zoek een thema; Enter geeft het, Shift+Enter geeft het en blijft" },
      { keys: ["N"], does: "nieuw thema, en geef het aan dit antwoord" },
      { keys: ["."], does: "geef hetzelfde als aan het vorige antwoord" },
      { keys: ["M"], does: "thema’s samenvoegen" },
      { keys: ["D"], does: "een thema splitsen" },
      { keys: ["F"], does: "zoek in de antwoorden" },
      { keys: ["G"], does: "bundels van gelijke antwoorden" },
      { keys: ["Esc"], does: "weer alle antwoorden" },
      { keys: ["A"], does: "suggesties samen overnemen" },
      { keys: ["Backspace"], does: "haal de laatste code van dit antwoord" },
      { keys: ["+", "−"], does: "laatste code: spreekt goed, spreekt slecht" },
      { keys: ["W"], does: "laat het gemarkeerde deel weg bij publicatie" },
      { keys: ["B"], does: "laat het gemarkeerde deel staan" },
      { keys: ["S"], does: "later: zet dit antwoord achteraan" },
      { keys: ["Z"], does: "maak het laatste ongedaan" },
      { keys: ["Y"], does: "doe het toch weer" },
      { keys: ["J", "K"], does: "volgende, vorige antwoord (ook ↓ en ↑)" },
      { keys: ["Home", "End"], does: "eerste, laatste antwoord" },
    ],
  },
  en: {
    answers: "Answers in the order to read them in",
    codebook: "Codebook",
    toAnswers: "Answers",
    preparing: "The order to read in and the suggestions are being made…",
    late: "The suggestions come in a moment; you can begin already.",
    noAdvice: "This browser cannot make suggestions; coding works as usual.",
    undo: "Undo",
    because: "is like what the codebook says",
    byModel: "put forward by the language model",
    through: (words) => `by ${words.map((one) => `‘${one}’`).join(", ")}`,
    like: (numbers) => `like answer ${numbers.join(" and ")}`,
    firstThemes: "Read some answers first. Make a theme with N as soon as you see one.",
    allDone: "All answers are coded.",
    allDoneHint: "See whether a second coder finds the same, or write down what they say.",
    toWriting: "Go to Write",
    most: [
      { keys: ["1–3"], does: "suggestion" },
      { keys: ["Enter"], does: "done, next" },
      { keys: ["/"], does: "find a theme" },
      { keys: ["N"], does: "new theme" },
      { keys: ["S"], does: "later" },
      { keys: ["Z"], does: "undo" },
      { keys: ["J", "K"], does: "next, previous" },
    ],
    all: [
      { keys: ["1", "2", "3"], does: "give the code of this suggestion and go on" },
      { keys: ["Shift+1", "Shift+2", "Shift+3"], does: "give the code and stay, for another code" },
      { keys: ["0"], does: "fits nowhere, go on" },
      { keys: ["Enter"], does: "done with this answer, to the next that waits" },
      { keys: ["/"], does: "find a theme; Enter gives it, Shift+Enter gives it and stays" },
      { keys: ["N"], does: "new theme, and give it to this answer" },
      { keys: ["."], does: "give what the answer before was given" },
      { keys: ["M"], does: "merge themes" },
      { keys: ["D"], does: "split a theme" },
      { keys: ["F"], does: "find in the answers" },
      { keys: ["G"], does: "bundles of like answers" },
      { keys: ["Esc"], does: "all answers again" },
      { keys: ["A"], does: "accept suggestions together" },
      { keys: ["Backspace"], does: "take the last code off this answer" },
      { keys: ["+", "−"], does: "last code: speaks well, speaks ill" },
      { keys: ["W"], does: "leave the marked part out of publication" },
      { keys: ["B"], does: "let the marked part stand" },
      { keys: ["S"], does: "later: put this answer at the end" },
      { keys: ["Z"], does: "undo the last thing" },
      { keys: ["Y"], does: "do it once more" },
      { keys: ["J", "K"], does: "next, previous answer (also ↓ and ↑)" },
      { keys: ["Home", "End"], does: "first, last answer" },
    ],
  },
};
