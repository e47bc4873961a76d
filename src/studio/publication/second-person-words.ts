import type { Words } from "../language.ts";

export interface SecondPersonWords {
  readonly head: string;
  readonly why: string;
  readonly lowered: (closed: number, open: number) => string;
  readonly restore: string;
  readonly wantsLower: (who: string, closed: number, open: number) => string;
  readonly wantsData: (who: string) => string;
  readonly you: string;
  readonly waiting: string;
  readonly confirm: string;
  readonly decline: string;
  readonly withdraw: string;
  readonly states: Readonly<Record<"confirmed" | "declined" | "withdrawn", (who: string) => string>>;
  readonly askLower: string;
  readonly askData: string;
  readonly closed: string;
  readonly open: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly ask: string;
  readonly dataHint: string;
  readonly kept: (day: string) => string;
  readonly gone: string;
}

export const secondPersonWords: Words<SecondPersonWords> = {
  nl: {
    head: "Tweede persoon",
    why: "Voor een lagere grens en voor antwoorden per deelnemer moet een collega met een eigen account instemmen. Wie, en waarom, staat in de verantwoording.",
    lowered: (closed, open) => `De grens is nu ${closed} voor gesloten en ${open} voor open antwoorden.`,
    restore: "Zet terug op 5 en 10",
    wantsLower: (who, closed, open) =>
      `Gevraagd door ${who}: een grens van ${closed} voor gesloten en ${open} voor open antwoorden.`,
    wantsData: (who) => `Gevraagd door ${who}: alle antwoorden per deelnemer van deze peiling.`,
    you: "jou",
    waiting: "Wacht op een collega.",
    confirm: "Stem in",
    decline: "Wijs af",
    withdraw: "Trek in",
    states: {
      confirmed: (who) => `${who} stemde in.`,
      declined: (who) => `${who} wees het af.`,
      withdrawn: () => "Ingetrokken.",
    },
    askLower: "Vraag een lagere grens",
    askData: "Vraag antwoorden per deelnemer",
    closed: "Gesloten antwoorden per groep",
    open: "Open antwoorden per groep",
    reason: "Reden",
    reasonHint: "Komt in de verantwoording.",
    ask: "Vraag instemming",
    dataHint:
      "Met wat mensen schreven vóór het nakijken. Dit blijft binnen, een jaar lang; daarna wordt het vernietigd.",
    kept: (day) => `Bewaard tot en met ${day}; daarna wordt het vernietigd. Vernietig ook je eigen kopie.`,
    gone: "Deze bestanden zijn vernietigd.",
  },
  en: {
    head: "Second person",
    why: "A lower threshold and the answers a participant take the consent of a colleague with an account of their own. Who, and why, is printed in the account of methods.",
    lowered: (closed, open) => `The threshold is now ${closed} for closed and ${open} for open answers.`,
    restore: "Put back to 5 and 10",
    wantsLower: (who, closed, open) =>
      `Asked by ${who}: a threshold of ${closed} for closed and ${open} for open answers.`,
    wantsData: (who) => `Asked by ${who}: all answers a participant of this poll.`,
    you: "you",
    waiting: "Waits for a colleague.",
    confirm: "Agree",
    decline: "Decline",
    withdraw: "Withdraw",
    states: {
      confirmed: (who) => `${who} agreed.`,
      declined: (who) => `${who} declined.`,
      withdrawn: () => "Withdrawn.",
    },
    askLower: "Ask for a lower threshold",
    askData: "Ask for the answers a participant",
    closed: "Closed answers by group",
    open: "Open answers by group",
    reason: "Reason",
    reasonHint: "Is printed in the account of methods.",
    ask: "Ask for consent",
    dataHint: "With what people wrote before review. This stays inside, for a year; then it is destroyed.",
    kept: (day) => `Kept until ${day}; then it is destroyed. Destroy your own copy too.`,
    gone: "These files were destroyed.",
  },
};
