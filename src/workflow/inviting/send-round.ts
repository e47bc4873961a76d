import type { Member } from "../../panel/model.ts";
import type { Mail, MailOutcome, Mailing, OutboxLine, PanelRegister, Postman } from "../panel-ports.ts";

/** Every mail of a round that is still to be sent, and what its line said before. */
export interface ToSend {
  readonly member: Member;
  readonly line: OutboxLine;
}

/** What became of a round, in numbers. */
export interface RoundResult {
  readonly taken: number;
  readonly refused: number;
  /** Still waiting: the server would not now. */
  readonly waiting: number;
  /** Perhaps sent twice, now or before. */
  readonly perhaps: number;
}

export interface SendRequest {
  readonly panel: PanelRegister;
  readonly postman: Postman;
  readonly mailing: Mailing;
  readonly toSend: readonly ToSend[];
  /** Makes the mail to a member just before it goes. */
  readonly mailTo: (member: Member) => Mail;
  readonly told?: (done: number) => void;
}

/**
 * Sends a round. A line says `sending` on disk before its mail leaves and what became of it after, so that a crash
 * leaves no mail that might have gone without a word about it. Mails that the server would not take now stay waiting.
 */
export async function sendRound(request: SendRequest): Promise<RoundResult> {
  const queue = [...request.toSend];
  const lines: OutboxLine[] = [];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      lines.push(await sendOne(request, next));
      request.told?.(lines.length);
    }
  };
  await Promise.all(Array.from({ length: request.postman.lanes }, lane));
  const count = (state: OutboxLine["state"]): number => lines.filter((line) => line.state === state).length;
  return {
    taken: count("taken"),
    refused: count("refused"),
    waiting: count("waiting"),
    perhaps: lines.filter(({ perhaps }) => perhaps > 0).length,
  };
}

async function sendOne(
  { panel, postman, mailing, mailTo }: SendRequest,
  { member, line }: ToSend,
): Promise<OutboxLine> {
  await panel.mark(mailing, [{ ...line, state: "sending" }]);
  const outcome = await postman.send(mailTo(member));
  const after = lineAfter(line, outcome);
  await panel.mark(mailing, [after]);
  return after;
}

function lineAfter(line: OutboxLine, outcome: MailOutcome): OutboxLine {
  switch (outcome.outcome) {
    case "taken":
      return { ...line, state: "taken", reply: "" };
    case "refused":
      return { ...line, state: "refused", reply: outcome.reply };
    case "later":
      return { ...line, state: "waiting", reply: outcome.reply };
    case "unclear":
      return { ...line, state: "waiting", perhaps: line.perhaps + 1, reply: outcome.reply };
  }
}

/** Lines that a run which ended in the middle left behind: nobody can tell whether those mails arrived. */
export async function recoverRound(
  panel: PanelRegister,
  mailing: Pick<Mailing, "slug" | "kind" | "round">,
): Promise<readonly OutboxLine[]> {
  const lines = await panel.outbox(mailing);
  const left = lines
    .filter(({ state }) => state === "sending")
    .map((line): OutboxLine => ({ ...line, state: "waiting", perhaps: line.perhaps + 1 }));
  await panel.mark(mailing, left);
  return lines.map((line) => left.find(({ member }) => member === line.member) ?? line);
}
