import { setTimeout as pause } from "node:timers/promises";
import MailComposer from "nodemailer/lib/mail-composer";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";
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

/**
 * The organisation's own mail server, over a few connections that are kept open. Nodemailer's own pool sends a mail
 * again when a connection broke and does not say so; here it is told, and decided elsewhere.
 */
export function smtpPostman(settings: SmtpSettings): Postman {
  const { from, contact, perSecond } = settings;
  const idle: SMTPConnection[] = [];
  const inTurn = paced(1000 / perSecond);
  const connected = async (): Promise<SMTPConnection> => {
    for (let known = idle.pop(); known !== undefined; known = idle.pop()) {
      if (!isClosed(known)) return known;
    }
    return connect(settings);
  };
  return {
    lanes: LANES,
    send: async ({ to, subject, text, html }: Mail): Promise<MailOutcome> => {
      await inTurn();
      const composer = new MailComposer({
        from,
        to,
        subject,
        text,
        html,
        headers: { ...headersOf(contact) },
      });
      const message = await composer.compile().build();
      let connection: SMTPConnection;
      try {
        connection = await connected();
      } catch (error) {
        return { outcome: "later", reply: codeOf(error) };
      }
      const outcome = await hand(connection, { from: addressIn(from), to: [to.address] }, message);
      if (outcome.outcome === "unclear") connection.close();
      else await reset(connection, idle);
      return outcome;
    },
    close: async () => {
      for (const connection of idle) connection.quit();
    },
  };
}

async function connect({ url, patience }: SmtpSettings): Promise<SMTPConnection> {
  const { auth, ...options } = parseConnectionUrl(url) as SMTPConnection.Options & {
    readonly auth?: { readonly user: string; readonly pass: string };
  };
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    logger: false,
  });
  await new Promise<void>((resolve, reject) => {
    connection.on("error", reject);
    connection.connect(() => resolve());
  });
  if (auth !== undefined) {
    await new Promise<void>((resolve, reject) =>
      connection.login({ credentials: auth }, (error) => (error == null ? resolve() : reject(error))),
    );
  }
  return connection;
}

/**
 * Hands one mail over. A reply from 400 to 499 is "not now", from 500 "never" (RFC 5321, 4.2.1). Without a reply
 * nobody can tell whether the server kept the mail it was being given.
 */
function hand(
  connection: SMTPConnection,
  envelope: SMTPConnection.Envelope,
  message: Buffer,
): Promise<MailOutcome> {
  return new Promise((resolve) => {
    const broken = (error: Error): void => resolve({ outcome: "unclear", reply: codeOf(error) });
    connection.once("error", broken);
    connection.send(envelope, message, (error) => {
      connection.off("error", broken);
      if (error == null) resolve({ outcome: "taken" });
      else if (error.responseCode === undefined || error.responseCode < 400) broken(error);
      else resolve({ outcome: error.responseCode >= 500 ? "refused" : "later", reply: replyIn(error) });
    });
  });
}

/** Makes a connection ready for the next mail, and keeps it where the server agrees. */
function reset(connection: SMTPConnection, idle: SMTPConnection[]): Promise<void> {
  return new Promise((resolve) => {
    const gone = (): void => resolve(connection.close());
    connection.once("error", gone);
    connection.reset((error) => {
      connection.off("error", gone);
      if (error != null) return gone();
      idle.push(connection);
      resolve();
    });
  });
}

function isClosed(connection: SMTPConnection): boolean {
  const { _destroyed, _closing } = connection as unknown as Readonly<Record<string, boolean | undefined>>;
  return _destroyed === true || _closing === true;
}

/** The words of a reply may repeat an address; the codes say enough. */
function replyIn({ response, responseCode }: SMTPConnection.SMTPError): string {
  return (/^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response ?? "")?.[0] ?? String(responseCode)).replace(
    "-",
    " ",
  );
}

function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" ? code : "";
}

function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}

/** Lets one go by each so many milliseconds. */
function paced(every: number): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = performance.now();
    const mine = Math.max(now, next);
    next = mine + every;
    if (mine > now) await pause(mine - now);
  };
}
