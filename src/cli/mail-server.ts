import type { MailPlace } from "../compose.ts";

const PER_SECOND = 10;
const PATIENCE_MS = 30_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** The organisation's mail server as the environment names it; undefined where it names none. */
export function mailServerIn(
  environment: Environment,
): { readonly place: MailPlace; readonly from: string } | undefined {
  const smtp = environment["SMTP_URL"];
  if (smtp === undefined || smtp === "") return undefined;
  const perSecond = Number(environment["MAIL_PER_SECOND"] ?? PER_SECOND);
  return { place: { smtp, perSecond, patience: PATIENCE_MS }, from: senderIn(environment) };
}

export function senderIn(environment: Environment): string {
  return environment["MAIL_FROM"] ?? "peilschaal@localhost";
}
