import { useState } from "react";
import type { ApprovalKind, AskApproval } from "../../api/approvals.ts";
import { useWords } from "../language.ts";
import { secondPersonWords } from "./second-person-words.ts";

/** A wish with its reason; what is asked happens when somebody else agrees. */
export function AskForm(props: {
  readonly kind: ApprovalKind;
  readonly ask: (wish: AskApproval) => void;
}): React.JSX.Element {
  const words = useWords(secondPersonWords);
  const [reason, setReason] = useState("");
  const [closed, setClosed] = useState(4);
  const [open, setOpen] = useState(10);
  const lower = props.kind === "lower-threshold";
  const send = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    props.ask({ kind: props.kind, reason, ...(lower && { closed, open }) });
  };
  return (
    <details>
      <summary>{lower ? words.askLower : words.askData}</summary>
      <form className="asking" onSubmit={send}>
        {!lower && <p className="second">{words.dataHint}</p>}
        {lower && (
          <>
            <NumberField label={words.closed} value={closed} most={5} change={setClosed} />
            <NumberField label={words.open} value={open} most={10} change={setOpen} />
          </>
        )}
        <label className="written">
          <span className="second">{words.reason}</span>
          <textarea rows={2} required value={reason} onChange={(event) => setReason(event.target.value)} />
          <span className="tiny second">{words.reasonHint}</span>
        </label>
        <button type="submit" className="button">
          {words.ask}
        </button>
      </form>
    </details>
  );
}

function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly change: (value: number) => void;
}): React.JSX.Element {
  return (
    <label className="written">
      <span className="second">{props.label}</span>
      <input
        type="number"
        min={1}
        max={props.most}
        value={props.value}
        onChange={(event) => props.change(event.target.valueAsNumber)}
      />
    </label>
  );
}
