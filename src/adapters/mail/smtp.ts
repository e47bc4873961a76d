import { createTransport } from "nodemailer";
import type { Mail, MailOutcome, Postman } from "../../workflow/panel-ports.ts";
import { headersOf } from "./headers.ts";

export interface SmtpSettings {
  /** "smtps://account:secret@mail.voorbeeld.nl", "smtp://127.0.0.1:2525". */
  readonly url: string;
  /** "Staat van de Uitvoering <peiling@voorbeeld.nl>". */
  readonly from: string;
  /** Where answers to the mail go; who writes "afmelden" there is taken out by hand. */
  readonly contact: string;
  /** Mails a second, at the most. */
  readonly perSecond: number;
  /** Milliseconds until a server that says nothing is given up. */
  readonly patience: number;
}

const LANES = 3;

/** The organisation's own mail server, over a few connections that are kept open. */
export function smtpPostman(settings: SmtpSettings): Postman {
  const { url, from, contact, perSecond, patience } = settings;
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: LANES,
    rateDelta: 1000,
    rateLimit: perSecond,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // Nothing of a mail is read from a file or an address, and nothing of it is logged.
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  } as Parameters<typeof createTransport>[0]);
  return {
    lanes: LANES,
    send: async ({ to, subject, text, html }: Mail): Promise<MailOutcome> => {
      try {
        const envelope = { from: addressIn(from), to: [to.address] };
        await transport.sendMail({ from, to, subject, text, html, envelope, headers: headersOf(contact) });
        return { outcome: "taken" };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    close: async () => transport.close(),
  };
}

/**
 * What a failure means. A reply from 400 to 499 is "not now", from 500 "never" (RFC 5321, 4.2.1). Without a reply it
 * matters whether the server had the mail already: then nobody can tell.
 */
function outcomeOf(error: unknown): MailOutcome {
  const { responseCode, response, command, code } = error as Readonly<Record<string, unknown>>;
  if (typeof responseCode === "number" && responseCode >= 400) {
    // The words of a reply may repeat an address; the codes say enough.
    const reply = /^\d{3}([ -]\d\.\d{1,3}\.\d{1,3})?/.exec(typeof response === "string" ? response : "")?.[0];
    const said = (reply ?? String(responseCode)).replace("-", " ");
    return { outcome: responseCode >= 500 ? "refused" : "later", reply: said };
  }
  const had = command === "DATA" || code === "ESOCKET" || code === "ECONNECTION" || code === "ETIMEDOUT";
  const reached = code !== "ECONNREFUSED" && code !== "EDNS" && command !== "CONN";
  return { outcome: had && reached ? "unclear" : "later", reply: typeof code === "string" ? code : "" };
}

function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}
