import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { BlindSample } from "../../../api/answers.ts";
import type { Theme } from "../../../coding/model.ts";
import { useWords } from "../../language.ts";
import { shortName, useCodeNameIn } from "../codebook/code-names.ts";
import { blindWords } from "./blind-words.ts";

/** One answer of a blind sample, with what its coder gave it so far. */
export function BlindAnswer(props: {
  readonly answer: BlindSample["answers"][number] | undefined;
  readonly codes: readonly string[] | undefined;
  readonly themes: readonly Theme[];
  readonly isInHand: boolean;
  readonly goTo: () => void;
  readonly takeOff: (code: string) => void;
}): React.ReactNode {
  const [words, name] = [useWords(blindWords), useCodeNameIn(props.themes)];
  const { answer, codes, isInHand } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isInHand && document.activeElement?.closest("input, .codebook") == null)
      box.current?.focus({ preventScroll: true });
  }, [isInHand]);
  if (answer === undefined) return null;
  const chips = codes !== undefined && (
    <ul className="chips">
      {codes.length === 0 && <li className="chip quiet">{words.nowhere}</li>}
      {codes.map((code) => (
        <li key={code} className={isInHand ? "chip done" : "chip"}>
          {shortName(name(code))}
          {isInHand && (
            <button
              type="button"
              aria-label={words.takeOff(shortName(name(code)))}
              onClick={() => props.takeOff(code)}
            >
              <X size={14} strokeWidth={1.9} aria-hidden />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
  if (isInHand)
    return (
      <article className="answer-in-hand" tabIndex={-1} ref={box}>
        <span className="number">{answer.number}</span>
        <div className="in-hand-body">
          <p className="voice large">{answer.words}</p>
          {chips}
        </div>
      </article>
    );
  return (
    <div className={codes === undefined ? "answer" : "answer done"}>
      <button type="button" className="answer-words" tabIndex={-1} onClick={props.goTo}>
        <span className="number">{answer.number}</span> <span className="voice">{answer.words}</span>
      </button>
      {chips}
    </div>
  );
}
