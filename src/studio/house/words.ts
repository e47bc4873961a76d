import type { HeldWave } from "../../api/house.ts";
import { en, nl } from "../counts.ts";
import type { Words } from "../language.ts";

export interface HouseWords {
  readonly head: string;
  readonly intro: string;
  readonly doctor: string;
  readonly fine: string;
  readonly lookAgain: string;
  readonly backups: string;
  readonly backupsHint: string;
  readonly noPlace: string;
  readonly none: string;
  readonly make: string;
  readonly making: string;
  readonly fetch: string;
  readonly records: string;
  readonly restore: string;
  readonly restoreHint: string;
  readonly waves: string;
  readonly wavesHint: string;
  readonly noWaves: string;
  readonly sets: string;
  readonly setsHint: string;
  readonly noSets: string;
  readonly noTerm: string;
  readonly destroySetMeans: string;
  readonly states: Readonly<Record<HeldWave["state"], string>>;
  readonly pilot: string;
  readonly kept: (day: string) => string;
  readonly destroy: string;
  readonly destroyMeans: string;
  readonly typeName: (name: string) => string;
  readonly reason: string;
  readonly destroyNow: string;
  readonly cancel: string;
  readonly unplaced: (people: number) => string;
  readonly unplacedHint: string;
  readonly series: string;
  readonly place: string;
  readonly failed: string;
}

export const houseWords: Words<HouseWords> = {
  nl: {
    head: "Beheer",
    intro: "Hoe het met deze installatie gaat, reservekopieën, en wat er van peilingen nog bewaard is.",
    doctor: "Nagekeken",
    fine: "Alles is in orde. Elke rij is bekeken.",
    lookAgain: "Kijk opnieuw na",
    backups: "Reservekopieën",
    backupsHint:
      "Deelnemers gaan gewoon door. Er staan antwoorden en adressen in: bewaar een kopie apart, en vernietig haar op tijd.",
    noPlace: "Deze studio heeft geen plaats voor reservekopieën. Maak ze op de opdrachtregel met backup.",
    none: "Er is hier nog geen reservekopie gemaakt.",
    make: "Maak een reservekopie",
    making: "Bezig met de reservekopie…",
    fetch: "Download",
    records: "Wat er sindsdien vernietigd is; bewaar dit naast elke kopie",
    restore: "Terugzetten gaat niet hier.",
    restoreHint:
      "Een kopie terugzetten vervangt alles, en sluit eerst wat voorbij is. Dat gebeurt op de opdrachtregel, met restore, op een lege plaats.",
    waves: "Wat er van peilingen nog is",
    wavesHint: "Na de laatste dag wordt dit vanzelf vernietigd. Eerder kan ook, en is niet terug te draaien.",
    noWaves: "Van geen enkele peiling is hier nog iets bewaard.",
    sets: "Antwoorden per deelnemer",
    setsHint:
      "Gemaakt voor wie erom vroeg, met instemming van een collega. Na de laatste dag worden ze vanzelf vernietigd. Eerder kan ook, en is niet terug te draaien.",
    noSets: "Bij geen enkele peiling liggen hier antwoorden per deelnemer.",
    noTerm: "niemand vroeg er hier om, dus er is geen laatste dag bekend",
    destroySetMeans:
      "Deze bestanden verdwijnen. De peiling zelf blijft, en wie al een kopie heeft, houdt die. In het logboek komt dat het gebeurde en waarom.",
    states: {
      open: "open; sluit haar eerst bij Veldwerk",
      over: "voorbij, nog niet gesloten",
      waiting: "gesloten; de antwoorden staan nog niet in de peiling",
    },
    pilot: "proef",
    kept: (day) => `bewaard tot en met ${day}`,
    destroy: "Vernietig…",
    destroyMeans:
      "De antwoorden, codes en stembus van deze peiling verdwijnen, zonder dat iemand ze las. Dat is niet terug te draaien. In het logboek komt dat het gebeurde en waarom.",
    typeName: (name) => `Typ ter bevestiging: ${name}`,
    reason: "Waarom",
    destroyNow: "Vernietig voorgoed",
    cancel: "Toch niet",
    unplaced: (people) => `${nl(people)} mensen staan in het panel van geen enkele reeks.`,
    unplacedHint:
      "Ze stonden er al voordat panels bij een reeks hoorden. Niemand nodigt ze uit tot ze in een reeks staan.",
    series: "Reeks",
    place: "Zet ze in deze reeks",
    failed: "Dit lukte niet.",
  },
  en: {
    head: "Installation",
    intro: "How this installation is, backups, and what is still kept of polls.",
    doctor: "Examined",
    fine: "All is well. Every row was looked at.",
    lookAgain: "Examine again",
    backups: "Backups",
    backupsHint:
      "Participants go on as usual. A backup holds answers and addresses: keep it apart, and destroy it in time.",
    noPlace: "This studio has no place for backups. Make them on the command line with backup.",
    none: "No backup was made here yet.",
    make: "Make a backup",
    making: "Making the backup…",
    fetch: "Download",
    records: "What was destroyed since; keep this beside every backup",
    restore: "Nothing is put back here.",
    restoreHint:
      "Putting a backup back replaces everything, and first closes what is over. That is done on the command line, with restore, in an empty place.",
    waves: "What there still is of polls",
    wavesHint:
      "After the last day this is destroyed by itself. It can be done earlier, and cannot be undone.",
    noWaves: "Nothing is kept here of any poll.",
    sets: "Answers a participant",
    setsHint:
      "Made for who asked for them, with the consent of a colleague. After the last day they are destroyed by themselves. It can be done earlier, and cannot be undone.",
    noSets: "No poll here has answers a participant.",
    noTerm: "nobody asked for them here, so no last day is known",
    destroySetMeans:
      "These files disappear. The poll itself stays, and who has a copy keeps it. The audit log says that it was done, and why.",
    states: {
      open: "open; close it at Fieldwork first",
      over: "over, not closed yet",
      waiting: "closed; the answers are not in the poll yet",
    },
    pilot: "pilot",
    kept: (day) => `kept until ${day}`,
    destroy: "Destroy…",
    destroyMeans:
      "Answers, codes and ballot box of this poll disappear, without anybody having read them. It cannot be undone. The audit log says that it was done, and why.",
    typeName: (name) => `To confirm, type: ${name}`,
    reason: "Why",
    destroyNow: "Destroy for good",
    cancel: "Rather not",
    unplaced: (people) => `${en(people)} people are in the panel of no series.`,
    unplacedHint:
      "They were there before panels belonged to a series. Nobody invites them until they are in one.",
    series: "Series",
    place: "Put them in this series",
    failed: "This did not work.",
  },
};
