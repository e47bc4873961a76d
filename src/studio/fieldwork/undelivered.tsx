import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { BouncesNoted, UndeliveredMail } from "../../api/fieldwork.ts";
import { ask } from "../ask.ts";
import { useLanguage, useWords } from "../language.ts";
import { usePanelAct } from "../panel/use-panel.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { ActProblems, Problems } from "./act-problems.tsx";
import { deliveryWords } from "./delivery-words.ts";
import type { OpenedProps } from "./opened-props.ts";
import { useAct } from "./use-fieldwork.ts";

/** Whose invitation did not arrive, with the address to put right, and notices to read. */
export function Undelivered({ stage, opened }: OpenedProps): React.JSX.Element {
  const [words, language] = [useWords(deliveryWords), useLanguage()];
  const address = `${waveAddress(stage)}/fieldwork/undelivered`;
  const invitation = opened.rounds.find(({ kind }) => kind === "invitation");
  const count = (invitation?.refused ?? 0) + (invitation?.bounced ?? 0);
  const found = useQuery({
    queryKey: ["fieldwork", address, language],
    queryFn: () => ask<UndeliveredMail[]>(address),
    enabled: count > 0,
  });
  return (
    <div className="undelivered">
      {count > 0 && (
        <>
          <h3>{words.head(count)}</h3>
          <p className="small second">{words.hint}</p>
          <ul>
            {(found.data ?? []).map((one) => (
              <Line key={one.member} stage={stage} one={one} />
            ))}
          </ul>
        </>
      )}
      <Bounces stage={stage} />
    </div>
  );
}

function Line({
  stage,
  one,
}: {
  readonly stage: StageProps;
  readonly one: UndeliveredMail;
}): React.JSX.Element {
  const words = useWords(deliveryWords);
  const [mail, setMail] = useState(one.mail);
  const change = usePanelAct(stage, "PUT", `/members/${encodeURIComponent(one.member)}`);
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ mail });
        }}
      >
        <label className="field">
          <span>
            <b>{one.name}</b>{" "}
            <span className="small second">
              {words.states[one.state]} {one.reply}
            </span>
          </span>
          <input type="email" required value={mail} onChange={(event) => setMail(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={change.isPending || mail === one.mail}>
          {words.correct}
          <span className="unseen"> {one.name}</span>
        </button>
        <ActProblems error={change.error} failed={words.failed} />
      </form>
    </li>
  );
}

function Bounces({ stage }: { readonly stage: StageProps }): React.JSX.Element {
  const words = useWords(deliveryWords);
  const [notice, setNotice] = useState("");
  const note = useAct<BouncesNoted>(stage, "POST", "/bounces");
  return (
    <details className="mail-text">
      <summary>{words.bounces}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          note.run({ notice }, () => setNotice(""));
        }}
      >
        <label className="field">
          {words.notice}
          <textarea
            rows={4}
            required
            value={notice}
            onChange={(event) => setNotice(event.target.value)}
            onDrop={(event) => {
              const [file] = event.dataTransfer.files;
              if (file === undefined) return;
              event.preventDefault();
              void file.text().then(setNotice);
            }}
          />
          <span className="small second">{words.noticeHint}</span>
        </label>
        <button type="submit" className="button" disabled={note.busy}>
          {words.read}
        </button>
        <p role="status" className="small">
          {note.done !== undefined && words.noted(note.done.noted)}
        </p>
        <Problems problems={note.done?.problems ?? []} />
        <ActProblems error={note.error} failed={words.failed} />
      </form>
    </details>
  );
}
