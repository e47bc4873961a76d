import type { SendingView, SentKind } from "../../../api/fieldwork.ts";
import { hasErrors, type Outcome, type Problem } from "../../../problem.ts";
import type { InviteRequest } from "../../../workflow/inviting/invite.ts";
import { invite } from "../../../workflow/inviting/invite.ts";
import { remind } from "../../../workflow/inviting/remind.ts";
import type { RoundResult } from "../../../workflow/inviting/send-round.ts";
import type { Postman } from "../../../workflow/panel-ports.ts";

/** A round of mails under way, or ended. */
export interface Round extends Omit<SendingView, "problems"> {
  readonly problems: readonly Problem[];
}

/** The last round of each wave; one at a time. */
export interface Rounds {
  last(slug: string): Round | undefined;
  /** Starts one, unless one is under way: then that one. */
  start(slug: string, kind: SentKind, open: OpenRound): Round;
  /** Resolves when nothing is under way any more; what was not sent waits for the next round. */
  stop(slug: string): Promise<void>;
}

/** Gives all that sending needs for as long as it takes. */
export type OpenRound = <T>(send: (request: InviteRequest) => Promise<T>) => Promise<T>;

interface Running {
  round: Round;
  stopped: boolean;
  ended: Promise<void>;
}

const SENDERS: Readonly<Record<SentKind, (request: InviteRequest) => Promise<Outcome<RoundResult>>>> = {
  invitation: invite,
  reminder: remind,
};

export function mailRounds(): Rounds {
  const known = new Map<string, Running>();
  return {
    last: (slug) => known.get(slug)?.round,
    start: (slug, kind, open) => {
      const before = known.get(slug);
      if (before?.round.state === "running") return before.round;
      const running: Running = {
        round: { kind, state: "running", done: 0, total: 0, problems: [] },
        stopped: false,
        ended: Promise.resolve(),
      };
      known.set(slug, running);
      running.ended = send(running, open).catch(() => {
        running.round = { ...running.round, state: "failed" };
      });
      return running.round;
    },
    stop: async (slug) => {
      const running = known.get(slug);
      if (running === undefined) return;
      running.stopped = true;
      await running.ended;
    },
  };
}

async function send(running: Running, open: OpenRound): Promise<void> {
  const { value, problems } = await open((request) =>
    SENDERS[running.round.kind]({
      ...request,
      postman: stoppable(request.postman, running),
      told: (done, total) => (running.round = { ...running.round, done, total }),
    }),
  );
  const state = running.stopped ? "stopped" : value === undefined ? "failed" : "done";
  running.round = { ...running.round, state, problems: shownOf(problems) };
}

/** Errors first, each once: a list of a thousand strangers is one thing to know. */
function shownOf(problems: readonly Problem[]): Problem[] {
  const errors = problems.filter((one) => hasErrors([one]));
  return (errors.length > 0 ? errors : [...problems]).slice(0, 20);
}

/** A postman who leaves what comes after the stop for later. */
function stoppable(postman: Postman, running: Running): Postman {
  return {
    ...postman,
    send: async (mail) => (running.stopped ? { outcome: "later", reply: "stopped" } : postman.send(mail)),
  };
}
