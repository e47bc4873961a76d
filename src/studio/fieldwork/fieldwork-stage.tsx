import { useQuery } from "@tanstack/react-query";
import type { Fieldwork } from "../../api/fieldwork.ts";
import { ask } from "../ask.ts";
import { useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { useSession } from "../session/session.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { Closing } from "./closing.tsx";
import { Mailings } from "./mailings.tsx";
import { useMoment } from "./moment.ts";
import { OpenForm } from "./open-form.tsx";
import { Participation } from "./participation.tsx";
import { fieldworkWords } from "./words.ts";
import "./fieldwork.css";

/** From opening a poll to closing it. Nothing here says who answered, what, or when. */
export default function FieldworkStage(props: StageProps): React.JSX.Element {
  const address = `${waveAddress(props)}/fieldwork`;
  const words = useWords(fieldworkWords);
  const moment = useMoment();
  const mayChange = ["beheerder", "onderzoeker"].includes(useSession().data?.role ?? "");
  const fieldwork = useQuery({
    queryKey: [address],
    queryFn: () => ask<Fieldwork>(address),
    refetchInterval: 30_000,
  });
  if (fieldwork.isPending) return <Busy />;
  if (fieldwork.isError) return <Failing error={fieldwork.error} again={() => void fieldwork.refetch()} />;
  const { phase, wave, canSend } = fieldwork.data;
  if (phase === "elsewhere") {
    return (
      <main className="alone">
        <p>{words.elsewhere}</p>
      </main>
    );
  }
  if (wave === null) return <OpenForm address={address} fieldwork={fieldwork.data} mayOpen={mayChange} />;
  const head = {
    before: words.before(moment(wave.opens)),
    open: words.open(moment(wave.closes)),
    over: words.over,
    closed: words.closed,
    none: words.none,
  }[phase];
  return (
    <div className="fieldwork">
      <main>
        <h1>{head}</h1>
        <p className="second">
          {words.modes[wave.mode].name}
          {wave.pilot && ` · ${words.pilot}`}
        </p>
        {phase === "closed" ? <p>{words.closedTold}</p> : <Participation wave={wave} />}
        {wave.mode !== "open-link" && phase !== "closed" && (
          <Mailings address={address} wave={wave} canSend={canSend} mayChange={mayChange} />
        )}
      </main>
      <Closing address={address} wave={wave} phase={phase} mayChange={mayChange} />
    </div>
  );
}
