import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as a real mail server got it. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly message: string;
}

/** What the server does with a mail to an address. `drop`: takes it and hangs up before it says so. */
export type Reply = "take" | "drop" | "hang" | { readonly code: number; readonly words: string };

export interface MailServer {
  readonly url: string;
  readonly received: readonly Received[];
  /** What became of every mail that was offered. */
  answer: (to: string, before: number) => Reply;
  stop(): Promise<void>;
}

/** A mail server on this machine that does as it is told; it takes everything until then. */
export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  const offered = new Map<string, number>();
  const state: { answer: MailServer["answer"] } = { answer: () => "take" };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const count = offered.get(to[0] ?? "") ?? 0;
        offered.set(to[0] ?? "", count + 1);
        const reply = state.answer(to[0] ?? "", count);
        const from = session.envelope.mailFrom === false ? "" : session.envelope.mailFrom.address;
        if (reply === "take" || reply === "drop")
          received.push({ from, to, message: Buffer.concat(parts).toString("utf8") });
        if (reply === "take") done();
        else if (reply === "drop")
          for (const connection of server.connections) (connection as { close(): void }).close();
        else if (reply !== "hang") done(Object.assign(new Error(reply.words), { responseCode: reply.code }));
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    get answer() {
      return state.answer;
    },
    set answer(answer) {
      state.answer = answer;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The text part of a mail, with its transfer encoding undone. */
export function textOf(message: string): string {
  const part = /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(message)?.[0] ?? message;
  const body = part.slice(part.indexOf("\r\n\r\n") + 4);
  if (/quoted-printable/i.test(part)) {
    const bytes = body
      .replaceAll(/=\r\n/g, "")
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(bytes, "latin1").toString("utf8");
  }
  return /base64/i.test(part) ? Buffer.from(body, "base64").toString("utf8") : body;
}
