import { sayMail, type MailFacts, type MailWords } from "../../fieldwork/invitation.ts";
import { dayOf } from "../../fieldwork/wall-clock.ts";
import { renderMail } from "../../look/mail.ts";
import type { Member } from "../../panel/model.ts";
import type { Mail, Mailing } from "../panel-ports.ts";
import type { RegisteredWave } from "../installation-ports.ts";

/** What a round of mails has in common. */
export interface MailRound {
  readonly wave: RegisteredWave;
  /** Where the installation is reached: "https://peiling.voorbeeld.nl". */
  readonly base: string;
  readonly kind: Mailing["kind"];
  /** How long taking part takes, as the first page says it too. */
  readonly minutes: number;
  /** The invitation a reminder speaks of. */
  readonly invited?: Pick<Mailing, "day" | "subject">;
}

/** The mail to one member, in their language and the series' register. */
export function writeMail(
  round: MailRound,
  member: Pick<Member, "name" | "mail" | "language">,
  key?: string,
): Mail {
  const words = sayTo(round, member, key);
  return {
    to: { name: member.name, address: member.mail },
    subject: words.subject,
    text: plainText(words),
    html: renderMail({ ...words, title: words.subject }),
  };
}

/** The subject that is written down with a mailing: that of the series' own language. */
export function subjectOf(round: MailRound): string {
  return sayTo(round, { name: "", language: round.wave.series.language }).subject;
}

function sayTo(
  { wave, base, kind, minutes, invited }: MailRound,
  member: Pick<Member, "name" | "language">,
  key?: string,
): MailWords {
  // A wave that asks in Dutch only invites in Dutch: who clicks must not meet another language than the mail's.
  const language = wave.questionnaire.languages.includes(member.language)
    ? member.language
    : wave.series.language;
  const facts: MailFacts = {
    kind,
    name: member.name,
    organisation: wave.series.organisation,
    series: wave.series.title,
    theme: wave.wave.theme,
    mode: wave.wave.mode,
    minutes,
    // Closing at midnight is the end of the day before.
    until: dayOf(Date.parse(wave.closes) - 1),
    address: `${base.replace(/\/+$/, "")}/p/${wave.slug}`,
    contact: wave.privacy.contact,
    ...(key !== undefined && { key }),
    ...(invited !== undefined && { invited }),
  };
  return sayMail(facts, { language, register: wave.series.register });
}

function plainText({ greeting, before, link, code, after, closing }: MailWords): string {
  const lines = [
    greeting,
    ...before,
    `${link.label}:\n${link.address}`,
    ...(code === null ? [] : [`${code.label}\n${code.key}`]),
    ...after,
    closing,
  ];
  return `${lines.join("\n\n")}\n`;
}
