import { sayDate, type IsoDate } from "../time.ts";
import { say, type Language, type Text, type Voice } from "../text.ts";
import type { Mode } from "./wave.ts";

/** What a mail about a wave is made of. A key is in an invitation and a replacement, never in a reminder. */
export interface MailFacts {
  readonly kind: "invitation" | "reminder" | "replacement";
  readonly name: string;
  readonly organisation: Text;
  readonly series: Text;
  readonly theme: Text;
  readonly mode: Mode;
  readonly minutes: number;
  /** The last day on which one can take part. */
  readonly until: IsoDate;
  /** Where the poll is, without a key. */
  readonly address: string;
  /** In groups of four signs, as it is printed. */
  readonly key?: string;
  /** Of the invitation a reminder speaks of. */
  readonly invited?: { readonly day: IsoDate; readonly subject: string };
  readonly contact: string;
}

/** A mail in words: paragraphs, with the one link and the code where they belong. */
export interface MailWords {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly before: readonly string[];
  readonly link: { readonly label: string; readonly address: string };
  /** What the code is for, and the code; absent in a reminder. */
  readonly code: { readonly label: string; readonly key: string } | null;
  readonly after: readonly string[];
  readonly closing: string;
}

/** Says a mail in a voice. The key stands behind the # of the link, which no browser sends to a server. */
export function sayMail(facts: MailFacts, voice: Voice): MailWords {
  const words = voice.language === "nl" ? dutch(facts, voice) : english(facts, voice);
  const address = facts.key === undefined ? facts.address : `${facts.address}#${facts.key}`;
  return {
    language: voice.language,
    subject: words.subject,
    greeting: facts.name === "" ? words.hello : `${words.hello.replace(/,$/, "")} ${facts.name},`,
    before: words.before,
    link: { label: words.link, address },
    code: facts.key === undefined ? null : { label: words.code, key: facts.key },
    after: words.after,
    closing: say(facts.organisation, voice),
  };
}

interface Said {
  readonly subject: string;
  readonly hello: string;
  readonly before: readonly string[];
  readonly link: string;
  readonly code: string;
  readonly after: readonly string[];
}

function dutch(facts: MailFacts, voice: Voice): Said {
  const je = voice.register === "je";
  const [you, your, want] = je ? ["je", "je", "wil je"] : ["u", "uw", "wilt u"];
  const theme = say(facts.theme, voice);
  const until = sayDate(facts.until, "nl");
  const { invited, minutes } = facts;
  const promise =
    facts.mode === "vertrouwelijk"
      ? `${cap(your)} antwoorden staan los van ${your} naam. We houden wel bij wie heeft meegedaan, om gericht te kunnen herinneren.`
      : `Meedoen is anoniem. Niemand kan zien wie welk antwoord gaf, en ook niet wie heeft meegedaan.`;
  const last = `${cap(want)} geen uitnodigingen meer? Antwoord dan op deze mail met ‘afmelden’. Vragen: ${facts.contact}.`;
  const hello = "Beste,";
  const link = "Naar de vragen";
  const code = `${je ? "Jouw" : "Uw"} code, als ${je ? "je" : "u"} de vragen op een ander apparaat opent:`;
  switch (facts.kind) {
    case "invitation":
      return {
        subject: `${je ? "Doe je mee?" : "Doet u mee?"} Peiling over ${theme}`,
        hello,
        before: [
          `${say(facts.organisation, voice)} vraagt ${you} mee te doen aan de peiling ‘${theme}’. Dat duurt ongeveer ${minutes} minuten en kan tot en met ${until}.`,
        ],
        link,
        code,
        after: [promise, `De link en de code werken één keer. Stuur ze niet door.`, last],
      };
    case "replacement":
      return {
        subject: `${je ? "Je nieuwe code" : "Uw nieuwe code"} voor de peiling over ${theme}`,
        hello,
        before: [
          `Op ${your} verzoek is hier een nieuwe code voor de peiling ‘${theme}’. Meedoen kan tot en met ${until}.`,
        ],
        link,
        code,
        after: [promise, last],
      };
    case "reminder":
      return {
        subject: `Herinnering: peiling over ${theme}`,
        hello,
        before: [
          `Op ${sayDate(invited?.day ?? facts.until, "nl")} kreeg ${you} een uitnodiging voor de peiling ‘${theme}’, met als onderwerp ‘${invited?.subject ?? ""}’. Meedoen kan nog tot en met ${until}.`,
          ...(facts.mode === "vertrouwelijk"
            ? []
            : [
                `Omdat de peiling anoniem is, weten we niet wie al meedeed en krijgt iedereen deze mail. ${je ? "Heb je" : "Hebt u"} al meegedaan? Dan ${je ? "hoef je" : "hoeft u"} niets te doen.`,
              ]),
        ],
        link,
        code,
        after: [
          `In de uitnodiging staat ${your} persoonlijke link met code. Is die mail weg? Vraag een nieuwe code aan: ${facts.contact}.`,
          `${cap(want)} geen mails meer over deze peiling? Antwoord dan met ‘afmelden’.`,
        ],
      };
  }
}

function english(facts: MailFacts, voice: Voice): Said {
  const theme = say(facts.theme, voice);
  const until = sayDate(facts.until, "en");
  const { invited, minutes } = facts;
  const promise =
    facts.mode === "vertrouwelijk"
      ? "Your answers are kept apart from your name. We do note who took part, so that reminders go to the right people."
      : "Taking part is anonymous. Nobody can see who gave which answer, nor who took part.";
  const last = `No more invitations? Reply to this mail with ‘unsubscribe’. Questions: ${facts.contact}.`;
  const code = "Your code, if you open the questions on another device:";
  const link = "To the questions";
  const hello = "Dear reader,";
  switch (facts.kind) {
    case "invitation":
      return {
        subject: `Will you take part? Poll on ${theme}`,
        hello: facts.name === "" ? hello : "Dear,",
        before: [
          `${say(facts.organisation, voice)} asks you to take part in the poll ‘${theme}’. It takes about ${minutes} minutes, and you can do so until ${until}.`,
        ],
        link,
        code,
        after: [promise, "The link and the code work once. Do not pass them on.", last],
      };
    case "replacement":
      return {
        subject: `Your new code for the poll on ${theme}`,
        hello: facts.name === "" ? hello : "Dear,",
        before: [
          `As you asked, here is a new code for the poll ‘${theme}’. You can take part until ${until}.`,
        ],
        link,
        code,
        after: [promise, last],
      };
    case "reminder":
      return {
        subject: `Reminder: poll on ${theme}`,
        hello: facts.name === "" ? hello : "Dear,",
        before: [
          `On ${sayDate(invited?.day ?? facts.until, "en")} you were invited to the poll ‘${theme}’, in a mail with the subject ‘${invited?.subject ?? ""}’. You can still take part until ${until}.`,
          ...(facts.mode === "vertrouwelijk"
            ? []
            : [
                "Because the poll is anonymous we do not know who took part already, and everybody gets this mail. Did you take part? Then there is nothing to do.",
              ]),
        ],
        link,
        code,
        after: [
          `Your personal link and code are in the invitation. Is that mail gone? Ask for a new code: ${facts.contact}.`,
          "No more mails about this poll? Reply with ‘unsubscribe’.",
        ],
      };
  }
}

function cap(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
