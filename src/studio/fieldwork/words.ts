import type { OpenFieldwork, RoundKind, SentKind } from "../../api/fieldwork.ts";
import { en, nl } from "../counts.ts";
import type { Words } from "../language.ts";

type Mode = OpenFieldwork["mode"];

export interface FieldworkWords {
  readonly notForYou: string;
  readonly modes: Readonly<Record<Mode | "import", string>>;
  readonly pilot: string;
  readonly pilotThrown: string;
  readonly zone: string;
  readonly fromFile: string;
  readonly fromFileHint: string;
  readonly moveEnd: string;
  readonly newEnd: string;
  readonly moveEndHint: string;
  readonly moveNow: string;
  readonly endMoved: (moment: string) => string;
  readonly elsewhere: string;
  readonly elsewhereHint: string;
  readonly results: string;
  readonly heads: {
    readonly before: (moment: string) => string;
    readonly open: (moment: string) => string;
    readonly over: (moment: string) => string;
    readonly waiting: string;
    readonly closed: string;
  };
  readonly closedHint: string;
  readonly waitingHint: string;
  readonly progressHead: string;
  readonly progressHint: (step: number) => string;
  readonly group: string;
  readonly invited: string;
  readonly finished: string;
  readonly atLeast: (count: number) => string;
  readonly tooFew: string;
  readonly together: string;
  readonly nobodyYet: string;
  readonly silent: string;
  readonly mailsHead: string;
  readonly rounds: (kind: RoundKind, round: number) => string;
  readonly taken: (count: number) => string;
  readonly refused: (count: number) => string;
  readonly bounced: (count: number) => string;
  readonly waitingMails: (count: number) => string;
  readonly perhaps: (count: number) => string;
  readonly noMails: string;
  readonly noServer: string;
  readonly noPanel: string;
  readonly toPanel: string;
  readonly linkMode: string;
  readonly send: Readonly<Record<SentKind, string>>;
  readonly sendAgain: string;
  readonly sure: Readonly<Record<SentKind, (people: number) => string>>;
  readonly sendNow: string;
  readonly cancel: string;
  readonly everybody: string;
  readonly sending: (done: number, total: number) => string;
  readonly stop: string;
  readonly ended: Readonly<Record<"done" | "stopped" | "failed", string>>;
  readonly seeText: string;
  readonly kinds: Readonly<Record<RoundKind, string>>;
  readonly laidOut: string;
  readonly asText: string;
  readonly whichMail: string;
  readonly whichLanguage: string;
  readonly languages: Readonly<Record<"nl" | "en", string>>;
  readonly subject: string;
  readonly testTo: string;
  readonly testSend: string;
  readonly testHint: string;
  readonly testSaid: Readonly<Record<"taken" | "refused" | "later" | "unclear", string>>;
  readonly closeHead: string;
  readonly closeWhen: (moment: string) => string;
  readonly closeSteps: readonly string[];
  readonly closeNoWayBack: string;
  readonly closeEarly: string;
  readonly close: string;
  readonly closeSure: string;
  readonly closing: string;
  readonly fetch: string;
  readonly takePart: string;
  readonly takePartHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly keepHead: string;
  readonly kept: { readonly panel: string; readonly box: string; readonly answers: string };
  readonly until: (day: string) => string;
  readonly atLatest: (day: string) => string;
  readonly failed: string;
}

export const fieldworkWords: Words<FieldworkWords> = {
  nl: {
    notForYou: "Het veldwerk is alleen te zien voor een beheerder of onderzoeker.",
    modes: {
      anoniem: "Anoniem",
      vertrouwelijk: "Vertrouwelijk",
      "open-link": "Open link",
      import: "Uit een bestand",
    },
    pilot: "Dit is een proef",
    pilotThrown: "De antwoorden van de proef worden weggegooid.",
    zone: "Tijd in Nederland",
    fromFile: "Antwoorden inlezen uit een bestand",
    fromFileHint: "Is deze peiling al ergens anders gehouden?",
    moveEnd: "Einde verplaatsen",
    newEnd: "Nieuw einde",
    moveEndHint:
      "Deelnemers zien het nieuwe einde meteen, en het staat in mails die nog gaan. Hoelang antwoorden bewaard blijven, verandert niet.",
    moveNow: "Verplaats het einde",
    endMoved: (moment) => `Verplaatst. De peiling is nu open tot ${moment}.`,
    elsewhere: "De antwoorden komen uit een bestand",
    elsewhereHint: "Deze peiling is ergens anders gehouden. Hier is geen veldwerk te doen.",
    results: "Naar Resultaten",
    heads: {
      before: (moment) => `Gaat open op ${moment}`,
      open: (moment) => `Open tot ${moment}`,
      over: (moment) => `Voorbij sinds ${moment}`,
      waiting: "Gesloten; de antwoorden wachten",
      closed: "De peiling is gesloten",
    },
    closedHint: "De antwoorden staan geschud in de peiling. Codes en stembus zijn vernietigd.",
    waitingHint: "Codes en stembus zijn vernietigd. De antwoorden staan nog niet in de peiling.",
    progressHead: "Deelname per groep",
    progressHint: (step) =>
      `In stappen van ${step}, zodat niemand te herkennen is. Een blok is ${step} mensen.`,
    group: "Groep",
    invited: "Uitgenodigd",
    finished: "Afgerond",
    atLeast: (count) => `minstens ${nl(count)}`,
    tooFew: "nog te weinig",
    together: "Samen",
    nobodyYet: "Er is nog niemand uitgenodigd.",
    silent: "Zolang de peiling open is, toont Peilschaal geen antwoorden en geen tijdstippen. Aan niemand.",
    mailsHead: "Uitnodigingen",
    rounds: (kind, round) => (kind === "reminder" ? `Herinnering ${round}` : "Uitnodiging"),
    taken: (count) => `${nl(count)} aangenomen`,
    refused: (count) => `${nl(count)} geweigerd`,
    bounced: (count) => `${nl(count)} teruggekomen`,
    waitingMails: (count) => `${nl(count)} wachten nog`,
    perhaps: (count) => `${nl(count)} misschien twee keer verstuurd`,
    noMails: "Er is nog geen mail verstuurd.",
    noServer: "Er is geen mailserver ingesteld. Zet SMTP_URL en MAIL_FROM waar Peilschaal gestart wordt.",
    noPanel: "Er staat nog niemand in het panel.",
    toPanel: "Naar Panel",
    linkMode: "Bij een open link deel je zelf het adres. Er zijn geen uitnodigingen.",
    send: { invitation: "Nodig uit…", reminder: "Herinner…" },
    sendAgain: "Nodig de rest uit…",
    sure: {
      invitation: (people) =>
        `Wie nog geen uitnodiging heeft, krijgt nu een mail met een eigen code. Het panel heeft ${nl(people)} mensen die je kunt uitnodigen.`,
      reminder: () =>
        "Iedereen die een uitnodiging kreeg, krijgt een herinnering; bij een vertrouwelijke peiling alleen wie nog niet meedeed.",
    },
    sendNow: "Verstuur nu",
    cancel: "Nog niet",
    everybody: "In een anonieme peiling gaat een herinnering naar iedereen.",
    sending: (done, total) => (total === 0 ? "Wordt voorbereid…" : `${nl(done)} van ${nl(total)} verstuurd`),
    stop: "Stop",
    ended: {
      done: "De ronde is klaar.",
      stopped: "Gestopt. Wie nog wacht, komt in de volgende ronde aan de beurt.",
      failed: "Deze ronde is niet verstuurd.",
    },
    seeText: "Tekst bekijken en proefmail sturen",
    kinds: { invitation: "Uitnodiging", reminder: "Herinnering", replacement: "Nieuwe code" },
    laidOut: "Zoals de mail eruitziet",
    asText: "Als tekst, voor wie geen opmaak leest",
    whichMail: "Mail",
    whichLanguage: "Taal",
    languages: { nl: "Nederlands", en: "Engels" },
    subject: "Onderwerp",
    testTo: "Proefmail naar",
    testSend: "Stuur proefmail",
    testHint: "De code in de proefmail opent niets.",
    testSaid: {
      taken: "De mailserver nam de proefmail aan.",
      refused: "De mailserver weigerde de proefmail.",
      later: "De mailserver nam de proefmail nu niet aan.",
      unclear: "De verbinding brak af. Misschien is de proefmail toch aangekomen.",
    },
    closeHead: "Sluiten",
    closeWhen: (moment) =>
      `Vanaf ${moment} kan niemand nog insturen. Sluiten doe je daarna hier; dan gebeurt dit, achter elkaar:`,
    closeSteps: [
      "Niemand kan nog insturen. Wie bezig is, ziet dat de peiling voorbij is.",
      "De antwoorden worden geschud en in de peiling gezet.",
      "Codes en stembus worden vernietigd, en wie welke mail kreeg.",
      "Wat vernietigd is, wordt zonder inhoud vastgelegd.",
    ],
    closeNoWayBack: "Heropenen kan daarna niet meer, ook niet met een reservekopie.",
    closeEarly: "Nu al sluiten…",
    close: "Sluiten…",
    closeSure: "Sluit voorgoed",
    closing: "Bezig met sluiten…",
    fetch: "Zet de antwoorden in de peiling",
    takePart: "Meedoen",
    takePartHint: "Dit is wat een deelnemer ziet.",
    copy: "Kopieer adres",
    copied: "Gekopieerd",
    keepHead: "Bewaren",
    kept: { panel: "Adressen van het panel", box: "Stembus en codes", answers: "Antwoorden" },
    until: (day) => `tot en met ${day}`,
    atLatest: (day) => `tot het sluiten, uiterlijk ${day}`,
    failed: "Dit lukte niet.",
  },
  en: {
    notForYou: "Fieldwork can be seen by an administrator or a researcher only.",
    modes: {
      anoniem: "Anonymous",
      vertrouwelijk: "Confidential",
      "open-link": "Open link",
      import: "From a file",
    },
    pilot: "This is a pilot",
    pilotThrown: "The answers of the pilot are thrown away.",
    zone: "Time in the Netherlands",
    fromFile: "Import answers from a file",
    fromFileHint: "Was this poll held elsewhere already?",
    moveEnd: "Move the end",
    newEnd: "New end",
    moveEndHint:
      "Participants see the new end at once, and it stands in mails that are still to go. How long answers are kept does not change.",
    moveNow: "Move the end",
    endMoved: (moment) => `Moved. The poll is now open until ${moment}.`,
    elsewhere: "The answers come from a file",
    elsewhereHint: "This poll was held elsewhere. There is no fieldwork to do here.",
    results: "To Results",
    heads: {
      before: (moment) => `Opens on ${moment}`,
      open: (moment) => `Open until ${moment}`,
      over: (moment) => `Over since ${moment}`,
      waiting: "Closed; the answers are waiting",
      closed: "The poll is closed",
    },
    closedHint: "The answers stand in the poll, shuffled. Codes and ballot box were destroyed.",
    waitingHint: "Codes and ballot box were destroyed. The answers are not in the poll yet.",
    progressHead: "Participation by group",
    progressHint: (step) =>
      `In steps of ${step}, so that nobody can be recognised. A block is ${step} people.`,
    group: "Group",
    invited: "Invited",
    finished: "Finished",
    atLeast: (count) => `at least ${en(count)}`,
    tooFew: "too few yet",
    together: "Together",
    nobodyYet: "Nobody has been invited yet.",
    silent: "While the poll is open, Peilschaal shows no answers and no times. To nobody.",
    mailsHead: "Invitations",
    rounds: (kind, round) => (kind === "reminder" ? `Reminder ${round}` : "Invitation"),
    taken: (count) => `${en(count)} taken`,
    refused: (count) => `${en(count)} refused`,
    bounced: (count) => `${en(count)} came back`,
    waitingMails: (count) => `${en(count)} still waiting`,
    perhaps: (count) => `${en(count)} perhaps sent twice`,
    noMails: "No mail has been sent yet.",
    noServer: "No mail server is set. Put SMTP_URL and MAIL_FROM where Peilschaal is started.",
    noPanel: "There is nobody in the panel yet.",
    toPanel: "To Panel",
    linkMode: "With an open link you share the address yourself. There are no invitations.",
    send: { invitation: "Invite…", reminder: "Remind…" },
    sendAgain: "Invite the others…",
    sure: {
      invitation: (people) =>
        `Whoever has no invitation yet now gets a mail with a code of their own. The panel has ${en(people)} people you can invite.`,
      reminder: () =>
        "Everybody who got an invitation gets a reminder; in a confidential poll only those who did not take part yet.",
    },
    sendNow: "Send now",
    cancel: "Not yet",
    everybody: "In an anonymous poll a reminder goes to everybody.",
    sending: (done, total) => (total === 0 ? "Being prepared…" : `${en(done)} of ${en(total)} sent`),
    stop: "Stop",
    ended: {
      done: "The round is finished.",
      stopped: "Stopped. Whoever still waits comes in the next round.",
      failed: "This round was not sent.",
    },
    seeText: "See the text and send a test mail",
    kinds: { invitation: "Invitation", reminder: "Reminder", replacement: "New code" },
    laidOut: "As the mail looks",
    asText: "As text, for who reads no layout",
    whichMail: "Mail",
    whichLanguage: "Language",
    languages: { nl: "Dutch", en: "English" },
    subject: "Subject",
    testTo: "Test mail to",
    testSend: "Send test mail",
    testHint: "The code in the test mail opens nothing.",
    testSaid: {
      taken: "The mail server took the test mail.",
      refused: "The mail server refused the test mail.",
      later: "The mail server would not take the test mail now.",
      unclear: "The connection broke. The test mail may have arrived all the same.",
    },
    closeHead: "Closing",
    closeWhen: (moment) =>
      `From ${moment} nobody can send answers any more. After that you close it here; then this happens, one after the other:`,
    closeSteps: [
      "Nobody can send answers any more. Whoever is busy sees that the poll is over.",
      "The answers are shuffled and put in the poll.",
      "Codes and ballot box are destroyed, and who got which mail.",
      "What was destroyed is written down, without content.",
    ],
    closeNoWayBack: "It cannot be opened again after that, not from a backup either.",
    closeEarly: "Close already…",
    close: "Close…",
    closeSure: "Close for good",
    closing: "Closing…",
    fetch: "Put the answers in the poll",
    takePart: "Taking part",
    takePartHint: "This is what a participant sees.",
    copy: "Copy address",
    copied: "Copied",
    keepHead: "Keeping",
    kept: { panel: "Addresses of the panel", box: "Ballot box and codes", answers: "Answers" },
    until: (day) => `until ${day}`,
    atLatest: (day) => `until closing, ${day} at the latest`,
    failed: "This did not work.",
  },
};
