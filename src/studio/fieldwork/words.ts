import type { FieldworkMode } from "../../api/fieldwork.ts";
import type { Words } from "../language.ts";

export interface FieldworkWords {
  readonly modes: Readonly<Record<FieldworkMode, { readonly name: string; readonly means: string }>>;
  readonly pilot: string;
  readonly none: string;
  readonly noneTold: string;
  readonly elsewhere: string;
  readonly before: (moment: string) => string;
  readonly open: (moment: string) => string;
  readonly over: string;
  readonly closed: string;
  readonly closedTold: string;
  readonly how: string;
  readonly modeFixed: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly opens: string;
  readonly closes: string;
  readonly dates: (from: string, until: string) => string;
  readonly pilotToo: string;
  readonly openIt: string;
  readonly taking: string;
  readonly steps: (step: number) => string;
  readonly group: string;
  readonly invited: string;
  readonly completed: string;
  readonly together: string;
  readonly between: (from: number, to: number) => string;
  readonly tooFew: string;
  readonly nobody: string;
  readonly invitations: string;
  readonly noMails: string;
  readonly noServer: string;
  readonly kinds: Readonly<Record<"invitation" | "reminder" | "replacement", (round: number) => string>>;
  readonly sent: (taken: number, refused: number, waiting: number, perhaps: number) => string;
  readonly invite: string;
  readonly remind: string;
  readonly closing: string;
  readonly closesAt: (moment: string) => string;
  readonly closeSteps: readonly string[];
  readonly forGood: string;
  readonly closeNow: string;
  readonly sure: string;
  readonly closeYes: string;
  readonly closeNo: string;
  readonly takePart: string;
  readonly sees: string;
  readonly keeping: string;
  readonly box: string;
  readonly answers: string;
  readonly until: (day: string) => string;
}

export const fieldworkWords: Words<FieldworkWords> = {
  nl: {
    modes: {
      anoniem: {
        name: "Anoniem",
        means:
          "Niemand kan zien wie meedeed of wat iemand antwoordde, ook jij niet. Herinneringen gaan naar iedereen.",
      },
      vertrouwelijk: {
        name: "Vertrouwelijk",
        means:
          "Je kunt zien wie meedeed, nooit wat iemand antwoordde. Herinneringen gaan naar wie nog niet meedeed.",
      },
      "open-link": {
        name: "Open link",
        means: "Wie de link heeft kan meedoen, ook vaker. Er worden geen mensen uitgenodigd.",
      },
    },
    pilot: "proef",
    none: "Nog niet open",
    noneTold: "Kies hoe mensen meedoen. Daarna kun je uitnodigen.",
    elsewhere: "De antwoorden op deze peiling komen uit een ander programma. Veldwerk is hier niet nodig.",
    before: (moment) => `Opent ${moment}`,
    open: (moment) => `Open tot ${moment}`,
    over: "Voorbij, en nog niet gesloten",
    closed: "Gesloten",
    closedTold: "De antwoorden zijn geschud en staan bij de gegevens. Codes en stembus zijn vernietigd.",
    how: "Hoe mensen meedoen",
    modeFixed: "Na het openen ligt dit vast.",
    contact: "Waar deelnemers met vragen terechtkunnen",
    contactHint: "Een mailadres of telefoonnummer. Deelnemers zien het.",
    opens: "Opent (kloktijd in Nederland)",
    closes: "Sluit",
    dates: (from, until) =>
      `Leeg laten mag: dan gelden de dagen van de peiling, ${from} tot en met ${until}.`,
    pilotToo: "Dit is een proef. De antwoorden worden bij het sluiten weggegooid.",
    openIt: "Open de peiling",
    taking: "Deelname",
    steps: (step) => `In stappen van ${step}, zodat niemand te herkennen is. Een blok is ${step} mensen.`,
    group: "Groep",
    invited: "Uitgenodigd",
    completed: "Afgerond",
    together: "Samen",
    between: (from, to) => `${from} tot ${to}`,
    tooFew: "nog te weinig om te noemen",
    nobody: "Zolang de peiling open is, toont Peilschaal geen antwoorden en geen tijdstippen. Aan niemand.",
    invitations: "Uitnodigingen",
    noMails: "Er is nog niets verstuurd.",
    noServer:
      "Er is geen mailserver ingesteld. Nodig uit op de opdrachtregel, of zet SMTP_URL in de omgeving van de server.",
    kinds: {
      invitation: () => "Uitnodiging",
      reminder: (round) => `Herinnering ${round}`,
      replacement: () => "Nieuwe codes",
    },
    sent: (taken, refused, waiting, perhaps) =>
      [
        `${taken} aangenomen`,
        refused > 0 ? `${refused} geweigerd` : "",
        waiting > 0 ? `${waiting} wachten` : "",
        perhaps > 0 ? `${perhaps} misschien twee keer` : "",
      ]
        .filter((said) => said !== "")
        .join(", "),
    invite: "Nodig uit wie nog geen uitnodiging kreeg",
    remind: "Stuur een herinnering",
    closing: "Sluiten",
    closesAt: (moment) => `De peiling sluit vanzelf op ${moment}. Dan gebeurt dit, achter elkaar:`,
    closeSteps: [
      "Niemand kan nog insturen. Wie bezig is, ziet dat de peiling voorbij is.",
      "De antwoorden worden geschud en in de gegevens gezet.",
      "Codes, concepten en de stembus worden vernietigd.",
      "Je krijgt een verklaring van vernietiging.",
    ],
    forGood: "Heropenen kan daarna niet meer, ook niet met een reservekopie.",
    closeNow: "Nu sluiten…",
    sure: "Weet je het zeker?",
    closeYes: "Sluit voorgoed",
    closeNo: "Laat open",
    takePart: "Meedoen",
    sees: "Dit is wat een deelnemer ziet.",
    keeping: "Bewaren",
    box: "Stembus en codes",
    answers: "Antwoorden",
    until: (day) => `tot ${day}`,
  },
  en: {
    modes: {
      anoniem: {
        name: "Anonymous",
        means:
          "Nobody can see who took part or what somebody answered, you neither. Reminders go to everybody.",
      },
      vertrouwelijk: {
        name: "Confidential",
        means:
          "You can see who took part, never what somebody answered. Reminders go to who did not take part yet.",
      },
      "open-link": {
        name: "Open link",
        means: "Whoever has the link can take part, more than once too. Nobody is invited by name.",
      },
    },
    pilot: "pilot",
    none: "Not open yet",
    noneTold: "Choose how people take part. After that you can invite.",
    elsewhere: "The answers of this poll come from another program. No fieldwork is needed here.",
    before: (moment) => `Opens ${moment}`,
    open: (moment) => `Open until ${moment}`,
    over: "Over, and not closed yet",
    closed: "Closed",
    closedTold: "The answers were shuffled and are with the data. Codes and ballot box were destroyed.",
    how: "How people take part",
    modeFixed: "After opening this does not change.",
    contact: "Where participants can go with questions",
    contactHint: "A mail address or telephone number. Participants see it.",
    opens: "Opens (by the clock in the Netherlands)",
    closes: "Closes",
    dates: (from, until) => `May be left empty: then the days of the poll count, ${from} to ${until}.`,
    pilotToo: "This is a pilot. Its answers are thrown away on closing.",
    openIt: "Open the poll",
    taking: "Participation",
    steps: (step) => `In steps of ${step}, so that nobody can be recognised. A block is ${step} people.`,
    group: "Group",
    invited: "Invited",
    completed: "Completed",
    together: "Together",
    between: (from, to) => `${from} to ${to}`,
    tooFew: "too few to say yet",
    nobody: "While the poll is open, Peilschaal shows no answers and no moments. To nobody.",
    invitations: "Invitations",
    noMails: "Nothing was sent yet.",
    noServer:
      "No mail server is set. Invite on the command line, or put SMTP_URL in the environment of the server.",
    kinds: {
      invitation: () => "Invitation",
      reminder: (round) => `Reminder ${round}`,
      replacement: () => "New codes",
    },
    sent: (taken, refused, waiting, perhaps) =>
      [
        `${taken} taken`,
        refused > 0 ? `${refused} refused` : "",
        waiting > 0 ? `${waiting} waiting` : "",
        perhaps > 0 ? `${perhaps} perhaps twice` : "",
      ]
        .filter((said) => said !== "")
        .join(", "),
    invite: "Invite who got no invitation yet",
    remind: "Send a reminder",
    closing: "Closing",
    closesAt: (moment) => `The poll closes by itself on ${moment}. Then this happens, one after the other:`,
    closeSteps: [
      "Nobody can send in any more. Who is busy sees that the poll is over.",
      "The answers are shuffled and put with the data.",
      "Codes, drafts and the ballot box are destroyed.",
      "You get a record of the destruction.",
    ],
    forGood: "It cannot be opened again after that, not from a backup either.",
    closeNow: "Close now…",
    sure: "Are you sure?",
    closeYes: "Close for good",
    closeNo: "Leave it open",
    takePart: "Taking part",
    sees: "This is what a participant sees.",
    keeping: "Keeping",
    box: "Ballot box and codes",
    answers: "Answers",
    until: (day) => `until ${day}`,
  },
};
