import { en, nl } from "../../counts.ts";
import type { Words } from "../../language.ts";
import type { KeyHelp } from "../key-bar.tsx";

interface BlindWords {
  readonly head: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly blind: string;
  readonly answers: string;
  readonly coded: (done: number, of: number) => string;
  readonly handedIn: (count: number) => string;
  readonly handIn: (count: number) => string;
  readonly handInHint: string;
  readonly thanks: (count: number) => string;
  readonly nowhere: string;
  readonly takeOff: (code: string) => string;
  readonly most: readonly KeyHelp[];
  readonly all: readonly KeyHelp[];
}

export const blindWords: Words<BlindWords> = {
  nl: {
    head: "Tweede codeur",
    nothing: "Er wacht niets op jou",
    nothingHint: "De onderzoeker trekt een steekproef; die komt dan hier.",
    blind:
      "Je ziet niet wat een ander koos. Zo blijkt of twee mensen met dit codeboek hetzelfde zien. Wat je kiest blijft op dit apparaat tot je het inlevert.",
    answers: "Antwoorden van de steekproef",
    coded: (done, of) => `${nl(done)} van ${nl(of)} gecodeerd`,
    handedIn: (count) => `${nl(count)} al ingeleverd`,
    handIn: (count) => (count === 1 ? "Lever 1 antwoord in" : `Lever ${nl(count)} antwoorden in`),
    handInHint: "Daarna kun je er niets meer aan veranderen.",
    thanks: (count) => `${nl(count)} antwoorden ingeleverd. Dank je wel.`,
    nowhere: "past nergens bij",
    takeOff: (code) => `Haal ${code} weg`,
    most: [
      { keys: ["/"], does: "thema zoeken" },
      { keys: ["0"], does: "past nergens bij" },
      { keys: ["Enter"], does: "klaar, volgende" },
      { keys: ["Z"], does: "ongedaan" },
      { keys: ["J", "K"], does: "volgende, vorige" },
    ],
    all: [
      { keys: ["/"], does: "zoek een thema; Enter geeft het en gaat door, Shift+Enter geeft het en blijft" },
      { keys: ["0"], does: "past nergens bij, ga door" },
      { keys: ["Enter"], does: "naar het volgende antwoord dat wacht" },
      { keys: ["Backspace"], does: "haal de laatste code weg" },
      { keys: ["Z"], does: "maak het laatste ongedaan" },
      { keys: ["J", "K"], does: "volgende, vorige antwoord (ook ↓ en ↑)" },
    ],
  },
  en: {
    head: "Second coder",
    nothing: "Nothing waits for you",
    nothingHint: "The researcher draws a sample; then it comes here.",
    blind:
      "You do not see what somebody else chose. That shows whether two people see the same with this codebook. What you choose stays on this device until you hand it in.",
    answers: "Answers of the sample",
    coded: (done, of) => `${en(done)} of ${en(of)} coded`,
    handedIn: (count) => `${en(count)} handed in already`,
    handIn: (count) => (count === 1 ? "Hand in 1 answer" : `Hand in ${en(count)} answers`),
    handInHint: "After that you cannot change it any more.",
    thanks: (count) => `${en(count)} answers handed in. Thank you.`,
    nowhere: "fits nowhere",
    takeOff: (code) => `Take ${code} off`,
    most: [
      { keys: ["/"], does: "find a theme" },
      { keys: ["0"], does: "fits nowhere" },
      { keys: ["Enter"], does: "done, next" },
      { keys: ["Z"], does: "undo" },
      { keys: ["J", "K"], does: "next, previous" },
    ],
    all: [
      { keys: ["/"], does: "find a theme; Enter gives it and goes on, Shift+Enter gives it and stays" },
      { keys: ["0"], does: "fits nowhere, go on" },
      { keys: ["Enter"], does: "to the next answer that waits" },
      { keys: ["Backspace"], does: "take the last code off" },
      { keys: ["Z"], does: "undo the last thing" },
      { keys: ["J", "K"], does: "next, previous answer (also ↓ and ↑)" },
    ],
  },
};
