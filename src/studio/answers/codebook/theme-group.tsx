import type { Theme } from "../../../coding/model.ts";
import { counts } from "../../counts.ts";
import { useSay, useWords } from "../../language.ts";
import type { CodingActions } from "../coding/coding-actions.ts";
import { Share } from "../share.tsx";
import { useBench } from "../use-bench.ts";
import { CodeLine } from "./code-line.tsx";
import { countsOf } from "./codebook-entries.ts";
import type { Asked } from "./codebook-panel.tsx";
import { codebookWords } from "./words.ts";

interface Props {
  readonly theme: Theme;
  /** Answers of the theme with most of them, which the bars are drawn beside. */
  readonly most: number;
  /** Whether the first suggestion for the answer in hand is in this theme: then what belongs to it is shown. */
  readonly isLikely: boolean;
  readonly actions: CodingActions;
  readonly ask: (asked: Asked) => void;
}

/** A theme with its sub-points. */
export function ThemeGroup({ theme, most, isLikely, actions, ask }: Props): React.JSX.Element {
  const [words, say, said] = [useWords(codebookWords), useSay(), useWords(counts)];
  const { coding } = useBench().state.shown;
  const count = (code: string): number => countsOf(coding).get(code) ?? 0;
  const { include, exclude } = theme;
  return (
    <section className={isLikely ? "theme likely" : "theme"}>
      <CodeLine code={theme.code} title={say(theme.title)} isTheme actions={actions} ask={ask}>
        <Share share={count(theme.code) / most} width={44} />
        <b className="count">{said(count(theme.code))}</b>
      </CodeLine>
      {isLikely && (include !== undefined || exclude !== undefined) && (
        <p className="tiny second scope">
          {include !== undefined && `${words.include} ${include} `}
          {exclude !== undefined && `${words.exclude} ${exclude}`}
        </p>
      )}
      {theme.subpoints.length > 0 && (
        <ul>
          {theme.subpoints.map((point) => (
            <li key={point.code}>
              <CodeLine code={point.code} title={say(point.text)} actions={actions} ask={ask}>
                <span className="count">{said(count(point.code))}</span>
              </CodeLine>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
