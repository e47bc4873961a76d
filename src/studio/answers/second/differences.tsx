import { useState } from "react";
import type { AgreementView, DecidedWish } from "../../../api/answers.ts";
import { useWords } from "../../language.ts";
import { shortName, useCodeName } from "../codebook/code-names.ts";
import { useBench } from "../use-bench.ts";
import { useKeys } from "../use-keys.ts";
import { secondWords } from "./words.ts";

type Measured = AgreementView["results"][number]["measured"];

/** Where two codings differ: both beside the answer, and what is decided. What they found apart stays as it was. */
export function Differences(props: {
  readonly measured: Measured;
  readonly decide: (wish: DecidedWish) => void;
  readonly busy: boolean;
  /** Whether the keys are for the first of these that waits. */
  readonly hasKeys: boolean;
}): React.JSX.Element {
  const words = useWords(secondWords);
  const inHand = props.hasKeys
    ? props.measured.differences.find((one) => one.decided === undefined)
    : undefined;
  const { differences } = props.measured;
  const open = differences.filter((one) => one.decided === undefined).length;
  if (differences.length === 0) return <p>{words.noDifferences}</p>;
  return (
    <>
      <h3>{words.differences(open)}</h3>
      <ul className="differences">
        {differences.map((one) => (
          <li key={one.row}>
            <Difference difference={one} decide={props.decide} busy={props.busy} isInHand={one === inHand} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Difference(props: {
  readonly difference: Measured["differences"][number];
  readonly decide: (wish: DecidedWish) => void;
  readonly busy: boolean;
  readonly isInHand: boolean;
}): React.JSX.Element {
  const { state } = useBench();
  const words = useWords(secondWords);
  const [why, setWhy] = useState("");
  const { row, first, second, decided } = props.difference;
  const answer = state.work.answers.find((one) => one.row === row);
  const both = [...new Set([...first, ...second])];
  const choose = (codes: readonly string[]) => () =>
    props.decide({ row, codes, ...(why.trim() !== "" && { why: why.trim() }) });
  const [isAgain, setIsAgain] = useState(false);
  const choices = [
    { label: words.useFirst, codes: first },
    { label: words.useSecond, codes: second },
    { label: words.useBoth, codes: both },
  ];
  const take = (codes: readonly string[]) => (): void => {
    choose(codes)();
    setIsAgain(false);
  };
  useKeys(
    props.isInHand && !props.busy
      ? Object.fromEntries(choices.map(({ codes }, i) => [String(i + 1), take(codes)]))
      : {},
  );
  return (
    <article className="coding-difference" aria-current={props.isInHand ? "true" : undefined} data-row={row}>
      <p className="voice" lang={state.work.language}>
        {answer?.words}
      </p>
      <dl>
        <dt className="tiny second">{words.oneCoder}</dt>
        <dd>
          <Codes codes={first} />
        </dd>
        <dt className="tiny second">{words.otherCoder}</dt>
        <dd>
          <Codes codes={second} />
        </dd>
      </dl>
      {decided === undefined || isAgain ? (
        <div className="decide">
          {choices.map(({ label, codes }, i) => (
            <button key={label} type="button" className="button" disabled={props.busy} onClick={take(codes)}>
              {props.isInHand && <kbd>{i + 1}</kbd>} {label}
            </button>
          ))}
          <input
            aria-label={words.whyLabel}
            placeholder={words.whyLabel}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
        </div>
      ) : (
        <p className="small">
          <b>{words.decided(decided.by)}</b> <Codes codes={decided.codes} />{" "}
          {decided.why !== undefined && <span className="second">{decided.why}</span>}{" "}
          <button type="button" className="linkish" onClick={() => setIsAgain(true)}>
            {words.decideAgain}
          </button>
        </p>
      )}
    </article>
  );
}

function Codes({ codes }: { readonly codes: readonly string[] }): React.JSX.Element {
  const [words, name] = [useWords(secondWords), useCodeName()];
  if (codes.length === 0) return <span className="chip quiet">{words.none}</span>;
  return (
    <>
      {codes.map((code) => (
        <span key={code} className="chip">
          {shortName(name(code))}
        </span>
      ))}
    </>
  );
}
