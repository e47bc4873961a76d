import { createHash } from "node:crypto";
import type { MailPreview, RoundKind } from "../../../api/fieldwork.ts";
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
  readonly kind: RoundKind;
  readonly language: Language;
  readonly to: string;
  readonly now: number;
}

const NAMES = { nl: "Voornaam Achternaam", en: "First Last" } as const;

/** The mail as it will be, to nobody of the panel and with a code that opens nothing. */
export async function sampleMail(panel: PanelRegister, sample: SampleMail): Promise<Mail> {
  const { wave, base, kind, language, to, now } = sample;
  const round: MailRound = { wave, base, kind, minutes: minutesOf(wave) };
  const member = { name: NAMES[language], mail: to, language };
  // Every key has this shape; this one is in no box.
  if (kind !== "reminder") return writeMail(round, member, writeKey(new Uint8Array(KEY_BYTES)));
  const sent = (await panel.mailings(wave.slug)).find((one) => one.kind === "invitation");
  const invited = sent ?? { day: dayOf(now), subject: subjectOf({ ...round, kind: "invitation" }) };
  return writeMail({ ...round, invited }, member);
}

export function previewOf({ subject, text }: Mail): MailPreview {
  return { subject, text };
}

/**
 * The HTML part as a page of its own, for a frame in the studio. Its styles stand in one sheet that the policy names by its hash: a
 * style in place would need a policy that lets in anybody's.
 */
export function mailPage({ html }: Mail): Response {
  const rules = new Map<string, number>();
  const body = html.replaceAll(/ style="([^"]*)"/g, (_whole, style: string) => {
    if (!rules.has(style)) rules.set(style, rules.size);
    return ` data-style="${rules.get(style) ?? 0}"`;
  });
  const own = [...rules].map(([style, number]) => `[data-style="${number}"]{${style}}`).join("");
  const page = body.replace(
    /<style>([^<]*)<\/style>/,
    (_whole, sheet: string) => `<style>${own}${sheet}</style>`,
  );
  const sheet = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? "";
  const hash = createHash("sha256").update(sheet).digest("base64");
  return new Response(page.replace("<head>", '<head><base target="_blank">'), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; style-src 'sha256-${hash}'; sandbox; base-uri 'self'; form-action 'none'; frame-ancestors 'self'`,
      "X-Frame-Options": "SAMEORIGIN",
    },
  });
}

export function minutesOf({ questionnaire, series }: RegisteredWave): number {
  return minutesFor(questionnaire, series);
}
