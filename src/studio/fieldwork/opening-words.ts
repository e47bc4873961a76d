import type { OpenFieldwork } from "../../api/fieldwork.ts";
import type { Words } from "../language.ts";

type Mode = OpenFieldwork["mode"];

export interface OpeningWords {
  readonly head: string;
  readonly hint: string;
  readonly modeHead: string;
  readonly meaning: Readonly<Record<Mode, string>>;
  readonly fixed: string;
  readonly whenHead: string;
  readonly opens: string;
  readonly closes: string;
  readonly whenHint: string;
  readonly groupsHead: string;
  readonly groupsHint: string;
  readonly groupsBy: string;
  readonly groups: (question: string, groups: string) => string;
  readonly noGroups: string;
  readonly readHead: string;
  readonly readHint: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly controller: string;
  readonly controllerHint: string;
  readonly keptUntil: string;
  readonly keptHint: string;
  readonly pilotHint: string;
  readonly look: string;
  readonly sumHead: string;
  readonly sumHint: string;
  readonly rows: {
    readonly mode: string;
    readonly asked: string;
    readonly groups: string;
    readonly opens: string;
    readonly closes: string;
    readonly controller: string;
    readonly contact: string;
    readonly kept: string;
  };
  readonly asked: (questions: number, minutes: number, languages: string) => string;
  readonly unreadable: string;
  readonly cannotInvite: string;
  readonly laterHead: string;
  readonly later: string;
  readonly open: string;
  readonly back: string;
}

export const openingWords: Words<OpeningWords> = {
  nl: {
    head: "Open de peiling",
    hint: "Hierna heeft de peiling een adres en een stembus. Er wordt nog niemand uitgenodigd.",
    modeHead: "Hoe doen mensen mee?",
    meaning: {
      anoniem:
        "Iedereen in het panel krijgt een eigen code. Niemand kan zien wie wat antwoordt, ook niet wie meedeed. Herinneringen gaan naar iedereen.",
      vertrouwelijk:
        "Iedereen in het panel krijgt een eigen code. Niemand kan zien wie wat antwoordt. Wel is bekend wie meedeed, zodat alleen de anderen een herinnering krijgen. Deelnemers lezen dat vooraf.",
      "open-link":
        "Iedereen met het adres kan meedoen, ook meer dan één keer. Er is geen panel nodig. Je weet niet hoeveel mensen het adres kregen.",
    },
    fixed: "Dit kun je na het openen niet meer veranderen: het is aan deelnemers beloofd.",
    whenHead: "Wanneer?",
    opens: "Open vanaf",
    closes: "Sluit op",
    whenHint: "Tijd in Nederland. Het einde kun je later nog verplaatsen.",
    groupsHead: "In welke groepen?",
    groupsHint: "Per groep zie je tijdens het veldwerk hoeveel mensen ten minste meededen.",
    groupsBy: "Groepen volgens",
    groups: (question, groups) => `${question}: ${groups}.`,
    noGroups:
      "De vragenlijst heeft geen achtergrondvraag. Je ziet dan alleen hoeveel mensen er in totaal meededen.",
    readHead: "Wat deelnemers lezen",
    readHint: "Dit staat onder aan elke pagina, en het contact ook in de mails.",
    contact: "Contact voor vragen van deelnemers",
    contactHint: "Antwoorden op mails komen hier aan.",
    controller: "Verantwoordelijk voor de gegevens",
    controllerHint: "De organisatie die beslist wat er met de antwoorden gebeurt.",
    keptUntil: "Antwoorden bewaren tot en met",
    keptHint: "Daarna zijn de antwoorden per deelnemer weg. Wat gepubliceerd is, blijft.",
    pilotHint: "De antwoorden worden bij het sluiten weggegooid en komen nooit bij de echte.",
    look: "Kijk na en open…",
    sumHead: "Klopt dit?",
    sumHint: "Na het openen ligt dit vast. Het is wat deelnemers lezen en wat hun is beloofd.",
    rows: {
      mode: "Meedoen",
      asked: "Vragen",
      groups: "Groepen",
      opens: "Open vanaf",
      closes: "Sluit op",
      controller: "Verantwoordelijk",
      contact: "Contact",
      kept: "Antwoorden bewaard",
    },
    asked: (questions, minutes, languages) =>
      `${questions} vragen, ongeveer ${minutes} minuten, ${languages}`,
    unreadable: "De vragenlijst is niet te lezen.",
    cannotInvite: "Uitnodigen kan nu nog niet.",
    laterHead: "Wat later nog kan.",
    later: "Het einde verplaatsen zolang de peiling niet voorbij is, en mensen toevoegen aan het panel.",
    open: "Open de peiling",
    back: "Terug",
  },
  en: {
    head: "Open the poll",
    hint: "After this the poll has an address and a ballot box. Nobody is invited yet.",
    modeHead: "How do people take part?",
    meaning: {
      anoniem:
        "Everybody in the panel gets a code of their own. Nobody can see who answers what, nor who took part. Reminders go to everybody.",
      vertrouwelijk:
        "Everybody in the panel gets a code of their own. Nobody can see who answers what. It is known who took part, so that only the others get a reminder. Participants read that beforehand.",
      "open-link":
        "Everybody who has the address can take part, more than once too. No panel is needed. You do not know how many people got the address.",
    },
    fixed: "This cannot be changed after opening: it is promised to participants.",
    whenHead: "When?",
    opens: "Opens",
    closes: "Closes",
    whenHint: "Time in the Netherlands. The end can still be moved later.",
    groupsHead: "In which groups?",
    groupsHint: "During fieldwork you see for each group how many people took part at least.",
    groupsBy: "Groups by",
    groups: (question, groups) => `${question}: ${groups}.`,
    noGroups: "The questionnaire has no background question. You will only see how many took part in all.",
    readHead: "What participants read",
    readHint: "This stands at the foot of every page, and the contact in the mails as well.",
    contact: "Contact for participants’ questions",
    contactHint: "Replies to mails arrive here.",
    controller: "Responsible for the data",
    controllerHint: "The organisation that decides what happens with the answers.",
    keptUntil: "Keep answers until",
    keptHint: "After that the answers of each participant are gone. What was published stays.",
    pilotHint: "Its answers are thrown away on closing and never mix with real ones.",
    look: "Check and open…",
    sumHead: "Is this right?",
    sumHint: "After opening this is fixed. It is what participants read and what they were promised.",
    rows: {
      mode: "Taking part",
      asked: "Questions",
      groups: "Groups",
      opens: "Opens",
      closes: "Closes",
      controller: "Responsible",
      contact: "Contact",
      kept: "Answers kept",
    },
    asked: (questions, minutes, languages) =>
      `${questions} questions, about ${minutes} minutes, ${languages}`,
    unreadable: "The questionnaire cannot be read.",
    cannotInvite: "Nobody can be invited yet.",
    laterHead: "What can be done later.",
    later: "Moving the end as long as the poll is not over, and adding people to the panel.",
    open: "Open the poll",
    back: "Back",
  },
};
