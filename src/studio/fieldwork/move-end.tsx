import { useState } from "react";
import type { EndMoved, MoveEnd as MovedFrom } from "../../api/fieldwork.ts";
import { useWords } from "../language.ts";
import { foundInstead, StaleNote } from "../parts/stale-note.tsx";
import { ActProblems, Problems } from "./act-problems.tsx";
import type { OpenedProps } from "./opened-props.ts";
import { useAct, useMoment } from "./use-fieldwork.ts";
import { fieldworkWords } from "./words.ts";

/** Another end for a wave that is not over; what follows from it is said before and after. */
export function MoveEnd({ stage, opened }: OpenedProps): React.JSX.Element {
  const [words, moment] = [useWords(fieldworkWords), useMoment()];
  const [closes, setCloses] = useState<string | null>(null);
  const [seen, setSeen] = useState(opened.closes);
  const move = useAct<EndMoved>(stage, "PUT", "/end");
  const found = foundInstead<MovedFrom>(move.error)?.closes;
  const begin = (): void => {
    setSeen(opened.closes);
    setCloses(opened.closes.replace(" ", "T"));
  };
  const submit = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    move.run({ closes: (closes ?? "").replace("T", " "), was: { closes: found ?? seen } }, () =>
      setCloses(null),
    );
  };
  if (closes === null)
    return (
      <div className="move-end">
        <button type="button" className="button" onClick={begin}>
          {words.moveEnd}
        </button>
        <p role="status" className="small">
          {move.done !== undefined && words.endMoved(moment(move.done.closes))}
        </p>
        {move.done !== undefined && <Problems problems={move.done.problems} />}
      </div>
    );
  return (
    <form className="move-end note act" onSubmit={submit}>
      <label className="field">
        {words.newEnd}
        <input
          type="datetime-local"
          required
          autoFocus
          value={closes}
          onChange={(event) => setCloses(event.target.value)}
        />
        <span className="small second">{words.zone}</span>
      </label>
      <p className="small">{words.moveEndHint}</p>
      {found === undefined ? (
        <ActProblems error={move.error} failed={words.failed} />
      ) : (
        <StaleNote
          fields={[{ label: words.newEnd, theirs: moment(found), mine: moment(closes.replace("T", " ")) }]}
        />
      )}
      <p className="acts">
        <button type="submit" className="button primary" disabled={move.busy}>
          {words.moveNow}
        </button>
        <button type="button" className="button" onClick={() => setCloses(null)}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
