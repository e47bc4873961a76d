import { useState } from "react";
import type { ReplacementSent } from "../../api/fieldwork.ts";
import type { PanelMember } from "../../api/panel.ts";
import { ActProblems } from "../fieldwork/act-problems.tsx";
import { deliveryWords } from "../fieldwork/delivery-words.ts";
import { useAct, useFieldwork } from "../fieldwork/use-fieldwork.ts";
import { useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";

interface Props {
  readonly stage: StageProps;
  readonly member: PanelMember;
}

/** A new code for somebody who lost theirs, while a poll with codes is open; what it means is said first. */
export function Replacement({ stage, member }: Props): React.ReactNode {
  const words = useWords(deliveryWords);
  const fieldwork = useFieldwork(stage);
  const [asked, setAsked] = useState(false);
  const send = useAct<ReplacementSent>(stage, "POST", "/replacement");
  const view = fieldwork.data;
  const mode = view?.wave?.mode;
  if (view?.canMail !== true || view.phase !== "open") return null;
  if (mode !== "anoniem" && mode !== "vertrouwelijk") return null;
  return (
    <div className="replacement">
      {asked ? (
        <>
          <p className="small">{words.replaceMeans[mode]}</p>
          <button
            type="button"
            className="button"
            disabled={send.busy}
            onClick={() => send.run({ member: member.id }, () => setAsked(false))}
          >
            {words.replaceNow}
          </button>
        </>
      ) : (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {words.replace}
        </button>
      )}
      <p role="status" className="small">
        {send.done !== undefined && !asked && words.replaced[send.done.taken ? "yes" : "no"]}
      </p>
      <ActProblems error={send.error} failed={words.failed} />
    </div>
  );
}
