import type { CodedAnswer, Conclusion } from "../../coding/model.ts";
import type { BenchChange } from "./bench/changes.ts";
import { useSay, useWords } from "../language.ts";
import { shortName, useCodeName } from "./codebook/code-names.ts";
import { useBench } from "./use-bench.ts";
import { answersWords } from "./words.ts";

/** Both versions beside each other; nothing is overwritten before somebody chose. */
export function ConflictOnDesk(): React.ReactNode {
  const { state, store } = useBench();
  const [words, name, say] = [useWords(answersWords), useCodeName(), useSay()];
  const { conflict } = state;
  const codes = (given: readonly { readonly code: string }[] | undefined): string =>
    given === undefined || given.length === 0
      ? words.none
      : given.map(({ code }) => shortName(name(code))).join(", ");
  const text = (conclusion: Conclusion | null): string => (conclusion === null ? "–" : say(conclusion.text));
  if (conflict === null) return null;
  const theirs = (what: unknown): string =>
    conflict.change.kind === "codes"
      ? codes((what as CodedAnswer | null)?.codes)
      : text(what as Conclusion | null);
  const mine = ({ kind, body }: Extract<BenchChange, { kind: "codes" | "conclusion" }>): string =>
    kind === "conclusion"
      ? text(body.conclusion)
      : codes("again" in body ? body.again.codes : (body.codes ?? []));
  const { change, found } = conflict;
  if (change.kind !== "codes" && change.kind !== "conclusion")
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
  return (
    <div className="note warn conflict" role="alert">
      <p>
        <b>{words.conflictHead}</b> {change.kind === "codes" ? words.conflictCodes : words.conflictConclusion}
      </p>
      <dl>
        <dt className="small second">{words.theirs}</dt>
        <dd>{theirs(found)}</dd>
        <dt className="small second">{words.mine}</dt>
        <dd>{mine(change)}</dd>
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
