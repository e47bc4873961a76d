import type { CodedAnswer } from "../../coding/model.ts";
import { useWords } from "../language.ts";
import { shortName, useCodeName } from "./codebook/code-names.ts";
import { useBench } from "./use-bench.ts";
import { answersWords } from "./words.ts";

/** Both versions beside each other; nothing is overwritten before somebody chose. */
export function ConflictOnDesk(): React.ReactNode {
  const { state, store } = useBench();
  const [words, name] = [useWords(answersWords), useCodeName()];
  const { conflict } = state;
  if (conflict === null) return null;
  const { change, found } = conflict;
  if (change.kind !== "codes")
    return (
      <div className="note warn conflict" role="alert">
        <p>
          <b>{words.conflictHead}</b> {change.kind === "codebook" ? words.conflictBook : words.conflictReview}
        </p>
        <button type="button" className="button" onClick={store.takeTheirs}>
          {words.take}
        </button>
      </div>
    );
  const said = (codes: readonly { readonly code: string }[] | undefined): string =>
    codes === undefined || codes.length === 0
      ? words.none
      : codes.map(({ code }) => shortName(name(code))).join(", ");
  return (
    <div className="note warn conflict" role="alert">
      <p>
        <b>{words.conflictHead}</b> {words.conflictCodes}
      </p>
      <dl>
        <dt className="small second">{words.theirs}</dt>
        <dd>{said((found as CodedAnswer | null)?.codes)}</dd>
        <dt className="small second">{words.mine}</dt>
        <dd>{said(change.body.codes ?? [])}</dd>
      </dl>
      <button type="button" className="button" onClick={store.takeTheirs}>
        {words.take}
      </button>
      <button type="button" className="button" onClick={store.keepMine}>
        {words.keep}
      </button>
    </div>
  );
}
