import { en, nl } from "../../counts.ts";
import type { Words } from "../../language.ts";
import type { KeyHelp } from "../key-bar.tsx";

interface ReviewWords {
  readonly answers: string;
  readonly show: string;
  readonly open: string;
  readonly all: string;
  readonly openCount: (count: number) => string;
  readonly readBy: (by: string, on: string) => string;
  readonly readNot: string;
  readonly readHint: string;
  readonly read: (count: number) => string;
  readonly readSure: (count: number) => string;
  readonly ready: string;
  readonly readyHint: string;
  readonly toCoding: string;
  readonly nothingOpen: string;
  readonly withhold: string;
  readonly withheld: string;
  readonly select: string;
  readonly undo: string;
  readonly decided: (leftOut: number, stands: number, withheld: number) => string;
  readonly most: readonly KeyHelp[];
  readonly keys: readonly KeyHelp[];
}

export const reviewWords: Words<ReviewWords> = {
  nl: {
    answers: "Antwoorden om na te kijken",
    show: "Toon",
    open: "Wat nog open is",
    all: "Alle antwoorden",
    openCount: (count) =>
      count === 1 ? "Nog 1 plek om over te beslissen" : `Nog ${nl(count)} plekken om over te beslissen`,
    readBy: (by, on) => `Alle antwoorden gelezen door ${by} op ${on}`,
    readNot: "Nog niet alle antwoorden gelezen",
    readHint:
      "Het programma wijst aan wat het herkent: namen, adressen, nummers. Het ziet niet alles; daarom leest iemand alle antwoorden.",
    read: (count) => `Ik heb alle ${nl(count)} antwoorden gelezen`,
    readSure: (count) => `Daarmee zeg je dat je ze alle ${nl(count)} zelf hebt gelezen.`,
    ready: "Nagekeken.",
    readyHint: "Wat je wegliet komt nergens naar buiten.",
    toCoding: "Ga naar Coderen",
    nothingOpen: "Er is niets meer om over te beslissen.",
    withhold: "heel antwoord achterhouden",
    withheld: "Dit antwoord wordt achtergehouden.",
    select: "Selecteer woorden in een antwoord en druk op W om ze weg te laten.",
    undo: "Ongedaan maken",
    decided: (leftOut, stands, withheld) =>
      `${leftOut} weggelaten, ${stands} blijft staan, ${withheld} ${withheld === 1 ? "antwoord" : "antwoorden"} achtergehouden`,
    most: [
      { keys: ["W"], does: "weglaten" },
      { keys: ["B"], does: "laten staan" },
      { keys: ["A"], does: "achterhouden" },
      { keys: ["Z"], does: "ongedaan" },
      { keys: ["J", "K"], does: "volgende, vorige" },
    ],
    keys: [
      { keys: ["W"], does: "laat de gemarkeerde of geselecteerde woorden weg" },
      { keys: ["B"], does: "laat de gemarkeerde woorden staan" },
      { keys: ["A"], does: "houd het hele antwoord achter" },
      { keys: ["Z"], does: "maak het laatste ongedaan" },
      { keys: ["Y"], does: "doe het toch weer" },
      { keys: ["J", "K"], does: "volgende, vorige antwoord (ook ↓ en ↑)" },
      { keys: ["Home", "End"], does: "eerste, laatste antwoord" },
    ],
  },
  en: {
    answers: "Answers to review",
    show: "Show",
    open: "What is still open",
    all: "All answers",
    openCount: (count) =>
      count === 1 ? "1 place left to decide on" : `${en(count)} places left to decide on`,
    readBy: (by, on) => `All answers read by ${by} on ${on}`,
    readNot: "Not all answers read yet",
    readHint:
      "The program points at what it recognises: names, addresses, numbers. It does not see everything; that is why somebody reads all answers.",
    read: (count) => `I have read all ${en(count)} answers`,
    readSure: (count) => `This says that you read all ${en(count)} answers yourself.`,
    ready: "Reviewed.",
    readyHint: "What you left out never leaves the house.",
    toCoding: "Go to Code",
    nothingOpen: "There is nothing left to decide on.",
    withhold: "withhold the whole answer",
    withheld: "This answer is withheld.",
    select: "Select words in an answer and press W to leave them out.",
    undo: "Undo",
    decided: (leftOut, stands, withheld) =>
      `${leftOut} left out, ${stands} stand, ${withheld} ${withheld === 1 ? "answer" : "answers"} withheld`,
    most: [
      { keys: ["W"], does: "leave out" },
      { keys: ["B"], does: "let stand" },
      { keys: ["A"], does: "withhold" },
      { keys: ["Z"], does: "undo" },
      { keys: ["J", "K"], does: "next, previous" },
    ],
    keys: [
      { keys: ["W"], does: "leave the marked or selected words out" },
      { keys: ["B"], does: "let the marked words stand" },
      { keys: ["A"], does: "withhold the whole answer" },
      { keys: ["Z"], does: "undo the last thing" },
      { keys: ["Y"], does: "do it once more" },
      { keys: ["J", "K"], does: "next, previous answer (also ↓ and ↑)" },
      { keys: ["Home", "End"], does: "first, last answer" },
    ],
  },
};
