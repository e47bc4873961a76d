import type { CodedAnswer } from "../../../coding/model.ts";
import { useLanguage, useWords } from "../../language.ts";
import { Share } from "../share.tsx";
import { useCodeName } from "../codebook/code-names.ts";
import { numberOf } from "../bench/state.ts";
import { useBench } from "../use-bench.ts";
import type { CodingActions } from "./coding-actions.ts";
import { putForward, type PutForward } from "./put-forward.ts";
import { codingWords } from "./words.ts";

/** The codes an answer may carry, each under a key of its own, with why and how sure. They count for nothing yet. */
export function Suggestions(props: {
  readonly coded: CodedAnswer | undefined;
  readonly actions: CodingActions;
}): React.ReactNode {
  const { state } = useBench();
  const suggested = putForward(state);
  const given = new Set((props.coded?.codes ?? []).filter((one) => one.accepted).map((one) => one.code));
  if (suggested.length === 0) return null;
  return (
    <ol className="suggestions">
      {suggested.map((one, i) => (
        <li key={one.code}>
          <button
            type="button"
            className="suggestion"
            aria-pressed={given.has(one.code)}
            onClick={(event) => props.actions.give(one.code, { suggested: true, stay: event.shiftKey })}
          >
            <kbd>{i + 1}</kbd>
            <SuggestionWords suggested={one} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function SuggestionWords({ suggested }: { readonly suggested: PutForward }): React.JSX.Element {
  const [words, language, name] = [useWords(codingWords), useLanguage(), useCodeName()];
  const { theme, point } = name(suggested.code);
  const why = useReason(suggested);
  const { program } = suggested;
  // Nobody is ever quite sure.
  const percent = Math.min(99, Math.round((program?.confidence ?? 0) * 100));
  return (
    <>
      <span className="what">
        <span>
          <b>{theme}</b>
          {point !== undefined && <span className="second"> › {point}</span>}
        </span>
        <span className="why tiny second">{why === "" ? words.because : why}</span>
      </span>
      {program !== null && <Share share={program.confidence} width={96} />}
      {program !== null && (
        <span className="percent small">{language === "nl" ? `${percent}\u00a0%` : `${percent}%`}</span>
      )}
    </>
  );
}

function useReason({ program, byModel }: PutForward): string {
  const { state } = useBench();
  const said = useWords(codingWords);
  const numbers = (program?.alike ?? [])
    .map((answer) => numberOf(state, answer))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
  return [
    ...(program !== null && program.words.length > 0 ? [said.through(program.words)] : []),
    ...(numbers.length > 0 ? [said.like(numbers)] : []),
    ...(byModel ? [said.byModel] : []),
  ].join("; ");
}
