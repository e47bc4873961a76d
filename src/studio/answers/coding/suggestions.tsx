import type { CodedAnswer } from "../../../coding/model.ts";
import type { Suggested } from "../../../coding/suggestions/assistant.ts";
import { useLanguage, useWords } from "../../language.ts";
import { Share } from "../share.tsx";
import { useCodeName } from "../codebook/code-names.ts";
import { useBench } from "../use-bench.ts";
import type { CodingActions } from "./coding-actions.ts";
import { codingWords } from "./words.ts";

/** The codes an answer may carry, each under a key of its own, with why and how sure. They count for nothing yet. */
export function Suggestions(props: {
  readonly coded: CodedAnswer | undefined;
  readonly actions: CodingActions;
}): React.ReactNode {
  const { state } = useBench();
  const suggested = state.suggestions.get(state.sequence[state.at] ?? -1) ?? [];
  const given = new Set((props.coded?.codes ?? []).filter((one) => one.accepted).map((one) => one.code));
  if (suggested.length === 0) return null;
  return (
    <ol className="suggestions">
      {suggested.slice(0, 3).map((one, i) => (
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

function SuggestionWords({ suggested }: { readonly suggested: Suggested }): React.JSX.Element {
  const [words, language, name] = [useWords(codingWords), useLanguage(), useCodeName()];
  const { theme, point } = name(suggested.code);
  const why = useReason(suggested);
  const percent = Math.round(suggested.confidence * 100);
  return (
    <>
      <span className="what">
        <span>
          <b>{theme}</b>
          {point !== undefined && <span className="second"> › {point}</span>}
        </span>
        <span className="why tiny second">{why === "" ? words.because : why}</span>
      </span>
      <Share share={suggested.confidence} width={96} />
      <span className="percent small">{language === "nl" ? `${percent} %` : `${percent}%`}</span>
    </>
  );
}

function useReason({ words, alike }: Suggested): string {
  const { state } = useBench();
  const said = useWords(codingWords);
  const numbers = alike
    .map((answer) => state.sequence.indexOf(answer) + 1)
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
  return [
    ...(words.length > 0 ? [said.through(words)] : []),
    ...(numbers.length > 0 ? [said.like(numbers)] : []),
  ].join("; ");
}
