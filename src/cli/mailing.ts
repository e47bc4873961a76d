import { folderAt, postmanAt, type MailPlace } from "../compose.ts";
import { minutesFor } from "../server/pages/duration.ts";
import { problem, type Outcome } from "../problem.ts";
import type { InviteRequest } from "../workflow/inviting/invite.ts";
import type { RoundResult } from "../workflow/inviting/send-round.ts";
import { DONE, PROBLEMS, type Call, type ExitCode } from "./command.ts";
import { caller, placeOption, waveNamed } from "./installation.ts";
import { mailServerIn, senderIn } from "./mail-server.ts";
import { onPanel } from "./panel/run.ts";
import { tellProblems } from "./problems.ts";
import { progressBar } from "./progress.ts";

/** Of every command that sends mail. */
export const mailOptions = {
  ...placeOption,
  url: { type: "string" },
  outbox: { type: "string" },
} as const;

const LOCAL = "http://localhost:4600";

/** Sends a round of mails about the wave that is named, and says what became of it. */
export async function mailAbout(
  call: Call,
  send: (request: InviteRequest) => Promise<Outcome<RoundResult>>,
): Promise<ExitCode> {
  const place = mailPlace(call);
  if (place === undefined) {
    tellProblems(call.terminal, [problem("invite-server-missing", {})], call.language);
    return PROBLEMS;
  }
  return onPanel(call, async (installation, panel) => {
    const wave = await waveNamed(call, installation, call.arguments[0] ?? "");
    if (wave === undefined) return PROBLEMS;
    const postman = await postmanAt(place, senderIn(process.env), wave.privacy.contact);
    const { progress, end } = progressBar(call.terminal);
    try {
      const base = call.option("url") ?? process.env["PEILSCHAAL_URL"] ?? LOCAL;
      const result = await send({
        installation,
        panel: panel.of(wave.panelOf ?? ""),
        postman,
        wave,
        base,
        minutes: minutesFor(wave.questionnaire, wave.series),
        actor: caller(),
        told: (done, total) => progress(done / Math.max(1, total)),
      });
      end();
      tellProblems(call.terminal, result.problems, call.language);
      if (result.value === undefined) return PROBLEMS;
      sayResult(call, result.value, "folder" in place ? call.option("outbox") : undefined);
      return result.value.refused + result.value.waiting + result.problems.length > 0 ? PROBLEMS : DONE;
    } finally {
      await postman.close();
    }
  });
}

/** A folder where one is named, else the server in SMTP_URL; undefined where there is neither. */
function mailPlace({ option }: Call): MailPlace | undefined {
  const folder = option("outbox");
  return folder === undefined ? mailServerIn(process.env)?.place : { folder: folderAt(folder) };
}

function sayResult({ terminal, language }: Call, result: RoundResult, outbox: string | undefined): void {
  const words = WORDS[language];
  const { taken, refused, waiting, perhaps } = result;
  terminal.out(
    `${[words.taken(taken), words.refused(refused), words.waiting(waiting), words.perhaps(perhaps)].filter((said) => said !== "").join("\n")}\n`,
  );
  if (outbox !== undefined) terminal.err(`${words.outbox(outbox)}\n`);
}

const WORDS = {
  nl: {
    taken: (count: number) => `${count} mails aangenomen.`,
    refused: (count: number) =>
      count === 0 ? "" : `${count} geweigerd. Verbeter die adressen met panel change en nodig opnieuw uit.`,
    waiting: (count: number) =>
      count === 0
        ? ""
        : `${count} wachten: de mailserver nam ze nu niet aan. Geef de opdracht later nog eens.`,
    perhaps: (count: number) =>
      count === 0 ? "" : `${count} misschien twee keer verstuurd; dat is genoteerd.`,
    outbox: (folder: string) =>
      `Let op: in ${folder} staan de codes leesbaar. Wie die map ziet kan ze gebruiken. Verwijder haar na het versturen.`,
  },
  en: {
    taken: (count: number) => `${count} mails taken.`,
    refused: (count: number) =>
      count === 0 ? "" : `${count} refused. Correct those addresses with panel change and invite again.`,
    waiting: (count: number) =>
      count === 0
        ? ""
        : `${count} are waiting: the mail server would not take them now. Give the command again later.`,
    perhaps: (count: number) => (count === 0 ? "" : `${count} perhaps sent twice; that is noted.`),
    outbox: (folder: string) =>
      `Mind: in ${folder} the codes can be read. Whoever sees that folder can use them. Remove it after sending.`,
  },
} as const;
