import type { LeavingFact } from "../../api/publication.ts";
import { sayList } from "../../text.ts";
import type { Words } from "../language.ts";

type FactWords = {
  readonly [K in LeavingFact["kind"]]: (fact: Extract<LeavingFact, { kind: K }>) => string;
};

export interface LeavingWords {
  readonly head: string;
  readonly facts: FactWords;
  readonly toRepair: string;
  readonly points: (count: number) => string;
  readonly remarks: string;
  readonly noPoints: string;
  readonly toAnswers: string;
  readonly showParticipants: string;
  readonly hideParticipants: string;
  readonly all: (count: number) => string;
  readonly fewer: string;
  readonly why: string;
}

export const leavingWords: Words<LeavingWords> = {
  nl: {
    head: "Wat er naar buiten gaat",
    facts: {
      safe: ({ smallest, previous }) =>
        `Nergens is een groep van minder dan ${smallest} mensen te zien of uit te rekenen.${previous === null ? "" : ` Ook niet met ${previous.charAt(0).toLowerCase()}${previous.slice(1)} erbij.`}`,
      lowered: ({ by, confirmedBy, reason }) =>
        `De grens is verlaagd door ${by}, met instemming van ${confirmedBy}: ${reason} Dat staat in de verantwoording.`,
      protected: ({ label, by }) => `${label} per ${by}: groepen of antwoorden samengevoegd of weggelaten.`,
      hidden: ({ labels }) => `Verborgen, en dus niet gepubliceerd: ${sayList(labels, "en")}.`,
      texts: ({ published, redacted, withheld }) =>
        [
          `${published} open antwoorden gaan in eigen woorden naar buiten, geschud en zonder naam.`,
          redacted > 0 ? `Bij ${redacted} is iets weggelaten.` : "",
          withheld > 0 ? `${withheld} ${withheld === 1 ? "wordt" : "worden"} niet getoond.` : "",
        ]
          .filter((part) => part !== "")
          .join(" "),
      "open-whole": ({ smallest }) =>
        `Open antwoorden per groep: weggelaten. Daar zijn ${smallest} mensen per groep voor nodig.`,
      participants: ({ shown, small, invited }) => {
        if (!shown) return "De tabel met wie meedeed wordt niet getoond.";
        const sizes = small.length === 0 ? "" : ` Ze toont groepen van ${sayList(small.map(String), "en")}.`;
        return `De tabel met wie meedeed wordt getoond${invited ? ", met hoeveel mensen zijn uitgenodigd" : ""}.${sizes} Ze telt deelname en geen meningen.`;
      },
      released: ({ date, by, confirmedBy }) =>
        `Op ${date} zijn de antwoorden per deelnemer gemaakt voor ${by}, met instemming van ${confirmedBy}. Dat staat in de verantwoording.`,
    },
    toRepair: "Eerst oplossen",
    points: (count) =>
      count === 1 ? "1 punt houdt de publicatie tegen" : `${count} punten houden de publicatie tegen`,
    remarks: "Let op",
    noPoints: "Niets houdt de publicatie tegen.",
    toAnswers: "Naar Open antwoorden",
    showParticipants: "Toon de tabel bewust",
    hideParticipants: "Laat de tabel weg",
    all: (count) => `Toon alle ${count}`,
    fewer: "Toon minder",
    why: "Wat en waarom",
  },
  en: {
    head: "What leaves the house",
    facts: {
      safe: ({ smallest, previous }) =>
        `Nowhere can a group of fewer than ${smallest} people be seen or worked out.${previous === null ? "" : ` Not with ${previous.charAt(0).toLowerCase()}${previous.slice(1)} beside it either.`}`,
      lowered: ({ by, confirmedBy, reason }) =>
        `The threshold was lowered by ${by}, with the consent of ${confirmedBy}: ${reason} The account of methods says so.`,
      protected: ({ label, by }) => `${label} by ${by}: groups or answers merged or left out.`,
      hidden: ({ labels }) => `Hidden, and so not published: ${sayList(labels, "and")}.`,
      texts: ({ published, redacted, withheld }) =>
        [
          `${published} open answers go out in people’s own words, shuffled and without a name.`,
          redacted > 0 ? `In ${redacted} something was left out.` : "",
          withheld > 0 ? `${withheld} ${withheld === 1 ? "is" : "are"} not shown.` : "",
        ]
          .filter((part) => part !== "")
          .join(" "),
      "open-whole": ({ smallest }) =>
        `Open answers by group: left out. That takes ${smallest} people in every group.`,
      participants: ({ shown, small, invited }) => {
        if (!shown) return "The table of who took part is not shown.";
        const sizes = small.length === 0 ? "" : ` It shows groups of ${sayList(small.map(String), "and")}.`;
        return `The table of who took part is shown${invited ? ", with how many were invited" : ""}.${sizes} It counts taking part, not opinions.`;
      },
      released: ({ date, by, confirmedBy }) =>
        `On ${date} the answers by participant were made for ${by}, with the consent of ${confirmedBy}. The account of methods says so.`,
    },
    toRepair: "To be solved first",
    points: (count) =>
      count === 1 ? "1 point holds up the publication" : `${count} points hold up the publication`,
    remarks: "Mind",
    noPoints: "Nothing holds up the publication.",
    toAnswers: "To Open answers",
    showParticipants: "Show the table knowingly",
    hideParticipants: "Leave the table out",
    all: (count) => `Show all ${count}`,
    fewer: "Show fewer",
    why: "What and why",
  },
};
