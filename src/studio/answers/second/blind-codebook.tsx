import type { RefObject } from "react";
import type { Theme } from "../../../coding/model.ts";
import { useSay, useWords } from "../../language.ts";
import { CodeFinder } from "../codebook/code-finder.tsx";
import { codebookWords } from "../codebook/words.ts";

interface Props {
  readonly themes: readonly Theme[];
  readonly given: readonly string[] | undefined;
  readonly give: (code: string, stay: boolean) => void;
  readonly takeOff: (code: string) => void;
  readonly nowhere: () => void;
  readonly find: RefObject<HTMLInputElement | null>;
}

/** The codebook with everything that says what belongs where, and without a count: counts tell what others chose. */
export function BlindCodebook(props: Props): React.JSX.Element {
  const [words, say] = [useWords(codebookWords), useSay()];
  const points = props.themes.reduce((sum, theme) => sum + theme.subpoints.length, 0);
  return (
    <aside className="codebook" aria-label={words.head}>
      <header>
        <h2>{words.head}</h2>
        <span className="small second">{words.size(props.themes.length, points)}</span>
        <CodeFinder
          themes={props.themes}
          give={(code, { stay = false }) => props.give(code, stay)}
          find={props.find}
        />
      </header>
      <div className="themes">
        {props.themes.map((theme) => (
          <section key={theme.code} className="theme">
            <BlindCode {...props} code={theme.code} title={say(theme.title)} isTheme />
            <Scope {...theme} />
            {theme.subpoints.length > 0 && (
              <ul>
                {theme.subpoints.map((point) => (
                  <li key={point.code}>
                    <BlindCode {...props} code={point.code} title={say(point.text)} />
                    <Scope {...point} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
        <section className="theme">
          <button
            type="button"
            className="code"
            aria-pressed={props.given?.length === 0}
            onClick={props.nowhere}
          >
            <span className="title">
              {words.nowhere} <kbd>0</kbd>
            </span>
          </button>
        </section>
      </div>
    </aside>
  );
}

function BlindCode(
  props: Pick<Props, "given" | "give" | "takeOff"> & {
    readonly code: string;
    readonly title: string;
    readonly isTheme?: boolean;
  },
): React.JSX.Element {
  const isGiven = props.given?.includes(props.code) === true;
  return (
    <button
      type="button"
      className="code"
      aria-pressed={isGiven}
      onClick={({ shiftKey }) => (isGiven ? props.takeOff(props.code) : props.give(props.code, shiftKey))}
    >
      <span className={props.isTheme === true ? "title strong" : "title"}>{props.title}</span>
    </button>
  );
}

function Scope({
  include,
  exclude,
}: {
  readonly include?: string;
  readonly exclude?: string;
}): React.ReactNode {
  const words = useWords(codebookWords);
  if (include === undefined && exclude === undefined) return null;
  return (
    <p className="tiny second scope">
      {include !== undefined && `${words.include} ${include} `}
      {exclude !== undefined && `${words.exclude} ${exclude}`}
    </p>
  );
}
