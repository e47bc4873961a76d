import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { MailsSent, OpenedWave } from "../../api/fieldwork.ts";
import { send } from "../ask.ts";
import { useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import { RefusedNote } from "../parts/refused-note.tsx";
import { useDay } from "./moment.ts";
import { fieldworkWords } from "./words.ts";

interface Props {
  readonly address: string;
  readonly wave: OpenedWave;
  readonly canSend: boolean;
  readonly mayChange: boolean;
}

/** What was sent, what became of it, and what can be sent now. */
export function Mailings({ address, wave, canSend, mayChange }: Props): React.JSX.Element {
  const [words, day] = [useWords(fieldworkWords), useDay()];
  const queries = useQueryClient();
  const mail = useMutation({
    mutationFn: (what: "invitations" | "reminders") => send<MailsSent>("POST", `${address}/${what}`, {}),
    onSettled: () => queries.invalidateQueries({ queryKey: [address] }),
  });
  const wasInvited = wave.mailings.some(({ kind }) => kind === "invitation");
  return (
    <section>
      <h2>{words.invitations}</h2>
      {wave.mailings.length === 0 && <p className="second">{words.noMails}</p>}
      <ul className="mailings">
        {wave.mailings.map(({ kind, round, day: on, taken, refused, waiting, perhaps }) => (
          <li key={`${kind} ${round}`}>
            <span className="second">{day(on)}</span>
            <span>
              <b>{words.kinds[kind](round)}</b> {words.sent(taken, refused, waiting, perhaps)}.
            </span>
          </li>
        ))}
      </ul>
      <RefusedNote error={mail.error} />
      {canSend ? (
        <div className="buttons">
          <button
            type="button"
            className="button"
            disabled={!mayChange || mail.isPending}
            onClick={() => mail.mutate("invitations")}
          >
            {words.invite}
          </button>
          {wasInvited && (
            <button
              type="button"
              className="button"
              disabled={!mayChange || mail.isPending}
              onClick={() => mail.mutate("reminders")}
            >
              {words.remind}
            </button>
          )}
        </div>
      ) : (
        <Note>{words.noServer}</Note>
      )}
    </section>
  );
}
