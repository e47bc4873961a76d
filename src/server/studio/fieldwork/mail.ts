import type { MailPreview, SentKind } from "../../../api/fieldwork.ts";
import { dayOf } from "../../../fieldwork/wall-clock.ts";
import { KEY_BYTES, writeKey } from "../../../fieldwork/key.ts";
import type { Language } from "../../../text.ts";
import type { RegisteredWave } from "../../../workflow/installation-ports.ts";
import { subjectOf, writeMail, type MailRound } from "../../../workflow/inviting/write-mail.ts";
import type { Mail, PanelRegister } from "../../../workflow/panel-ports.ts";
import { minutesFor } from "../../pages/duration.ts";

export interface SampleMail {
  readonly wave: RegisteredWave;
  readonly base: string;
  readonly kind: SentKind;
  readonly language: Language;
  readonly to: string;
  readonly now: number;
}

const NAMES = { nl: "Voornaam Achternaam", en: "First Last" } as const;

/** The mail as it will be, to nobody of the panel and with a code that opens nothing. */
export async function sampleMail(panel: PanelRegister, sample: SampleMail): Promise<Mail> {
  const { wave, base, kind, language, to, now } = sample;
  const round: MailRound = { wave, base, kind: "invitation", minutes: minutesOf(wave) };
  const member = { name: NAMES[language], mail: to, language };
  // Every key has this shape; this one is in no box.
  if (kind === "invitation") return writeMail(round, member, writeKey(new Uint8Array(KEY_BYTES)));
  const sent = (await panel.mailings(wave.slug)).find((one) => one.kind === "invitation");
  const invited = sent ?? { day: dayOf(now), subject: subjectOf(round) };
  return writeMail({ ...round, kind, invited }, member);
}

export function previewOf({ subject, text }: Mail): MailPreview {
  return { subject, text };
}

export function minutesOf({ questionnaire, series }: RegisteredWave): number {
  return minutesFor(questionnaire, series);
}
