import { en, nl } from "../counts.ts";
import type { Words } from "../language.ts";

export interface DeliveryWords {
  readonly head: (count: number) => string;
  readonly hint: string;
  readonly states: Readonly<Record<"refused" | "bounced", string>>;
  readonly correct: string;
  readonly bounces: string;
  readonly notice: string;
  readonly noticeHint: string;
  readonly read: string;
  readonly noted: (count: number) => string;
  readonly replace: string;
  readonly replaceMeans: Readonly<Record<"anoniem" | "vertrouwelijk", string>>;
  readonly replaceNow: string;
  readonly replaced: Readonly<Record<"yes" | "no", string>>;
  readonly failed: string;
}

export const deliveryWords: Words<DeliveryWords> = {
  nl: {
    head: (count) =>
      count === 1 ? "1 uitnodiging kwam niet aan" : `${nl(count)} uitnodigingen kwamen niet aan`,
    hint: "Verbeter het adres. ‘Nodig de rest uit’ stuurt dan een uitnodiging met een nieuwe code; de oude blijft ongebruikt.",
    states: { refused: "geweigerd door de mailserver", bounced: "teruggekomen" },
    correct: "Verbeter",
    bounces: "Kwam er een mail terug?",
    notice: "Plak of sleep hier het bericht van de mailserver",
    noticeHint:
      "Alleen het adres en de reden worden gelezen. Wat er verder in staat, ook een code, wordt niet bewaard.",
    read: "Lees het bericht",
    noted: (count) =>
      count === 1
        ? "1 mail is als teruggekomen genoteerd."
        : `${nl(count)} mails zijn als teruggekomen genoteerd.`,
    replace: "Stuur een nieuwe code…",
    replaceMeans: {
      anoniem:
        "Deze persoon krijgt een mail met een nieuwe code. In een anonieme peiling weet niemand welke code van wie was: de oude blijft werken. Doe dit dus alleen als iemand erom vraagt. In de verantwoording staat hoeveel codes er zijn verstuurd.",
      vertrouwelijk:
        "Deze persoon krijgt een mail met een nieuwe code, en de oude werkt niet meer. Deed deze persoon al mee, dan opent de nieuwe code niets. Jij ziet dat niet.",
    },
    replaceNow: "Stuur de code",
    replaced: { yes: "De mailserver nam de mail aan.", no: "De mailserver nam de mail niet aan." },
    failed: "Dit lukte niet.",
  },
  en: {
    head: (count) =>
      count === 1 ? "1 invitation did not arrive" : `${en(count)} invitations did not arrive`,
    hint: "Correct the address. ‘Invite the others’ then sends an invitation with a new code; the old one stays unused.",
    states: { refused: "refused by the mail server", bounced: "came back" },
    correct: "Correct",
    bounces: "Did a mail come back?",
    notice: "Paste or drop the mail server’s message here",
    noticeHint: "Only the address and the reason are read. What else stands in it, a code too, is not kept.",
    read: "Read the message",
    noted: (count) =>
      count === 1 ? "1 mail was noted as come back." : `${en(count)} mails were noted as come back.`,
    replace: "Send a new code…",
    replaceMeans: {
      anoniem:
        "This person gets a mail with a new code. In an anonymous poll nobody knows which code was whose: the old one keeps working. So do this only when somebody asks. The account of methods says how many codes were sent.",
      vertrouwelijk:
        "This person gets a mail with a new code, and the old one works no more. If this person took part already, the new code opens nothing. You do not see that.",
    },
    replaceNow: "Send the code",
    replaced: { yes: "The mail server took the mail.", no: "The mail server did not take the mail." },
    failed: "This did not work.",
  },
};
