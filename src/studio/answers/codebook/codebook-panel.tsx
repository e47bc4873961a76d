import { Plus } from "lucide-react";
import type { RefObject } from "react";
import { useSay, useWords } from "../../language.ts";
import type { CodingActions } from "../coding/coding-actions.ts";
import { splitWords } from "../split/words.ts";
import { useBench } from "../use-bench.ts";
import { AddForm } from "./add-form.tsx";
import { CodeFinder } from "./code-finder.tsx";
import { EditForm } from "./edit-form.tsx";
import { MergeForm } from "./merge-form.tsx";
import { SplitForm } from "./split-form.tsx";
import { OtherChoices } from "./other-choices.tsx";
import { ThemeGroup } from "./theme-group.tsx";
import { countsOf } from "./codebook-entries.ts";
import { useCodebook } from "./use-codebook.ts";
import { codebookWords } from "./words.ts";

/** What somebody asked of the codebook: which form is open. */
export type Asked =
  | { readonly kind: "add"; readonly title?: string }
  | { readonly kind: "merge"; readonly from?: string; readonly into?: string }
  | { readonly kind: "split" }
  | { readonly kind: "edit"; readonly code: string }
  | null;

interface Props {
  readonly actions: CodingActions;
  readonly asked: Asked;
  readonly ask: (asked: Asked) => void;
  readonly find: RefObject<HTMLInputElement | null>;
}

/** The codebook: to find and give codes, and to change as one reads. */
export function CodebookPanel({ actions, asked, ask, find }: Props): React.JSX.Element {
  const { state } = useBench();
  const words = useWords(codebookWords);
  const { split } = useWords(splitWords);
  const { coding } = state.shown;
  const points = coding.themes.reduce((sum, theme) => sum + theme.subpoints.length, 0);
  const most = Math.max(1, ...coding.themes.map(({ code }) => countsOf(coding).get(code) ?? 0));
  const [best] = state.suggestions.get(state.sequence[state.at] ?? -1) ?? [];
  return (
    <aside className="codebook" aria-label={words.head}>
      <header>
        <h2>{words.head}</h2>
        <span className="small second">{words.size(coding.themes.length, points)}</span>
        <CodeFinder
          themes={coding.themes}
          give={actions.give}
          make={(title) => ask({ kind: "add", title })}
          find={find}
        />
      </header>
      <div className="themes">
        {coding.themes.length === 0 && <NoThemes />}
        {coding.themes.map((theme) => (
          <ThemeGroup
            key={theme.code}
            theme={theme}
            most={most}
            isLikely={best?.code === theme.code || theme.subpoints.some((point) => point.code === best?.code)}
            actions={actions}
            ask={ask}
          />
        ))}
        <OtherChoices actions={actions} />
      </div>
      {asked !== null && <Form asked={asked} ask={ask} actions={actions} />}
      <footer>
        <button type="button" className="button" onClick={() => ask({ kind: "add" })}>
          <Plus size={16} strokeWidth={1.9} aria-hidden /> {words.add} <kbd>N</kbd>
        </button>
        <JustChanged undo={actions.undo} />
        <span className="others">
          <button type="button" className="linkish tiny" onClick={() => ask({ kind: "merge" })}>
            {words.merge}
          </button>
          <button type="button" className="linkish tiny" onClick={() => ask({ kind: "split" })}>
            {split}
          </button>
        </span>
      </footer>
    </aside>
  );
}

function Form({ asked, ask, actions }: Pick<Props, "asked" | "ask" | "actions">): React.ReactNode {
  const close = () => ask(null);
  if (asked === null) return null;
  switch (asked.kind) {
    case "add":
      return (
        <AddForm
          title={asked.title ?? ""}
          close={close}
          give={(code) => actions.give(code, { stay: true })}
        />
      );
    case "merge":
      return <MergeForm key={`${asked.from} ${asked.into}`} asked={asked} close={close} />;
    case "split":
      return <SplitForm close={close} />;
    case "edit":
      return <EditForm key={asked.code} code={asked.code} close={close} />;
  }
}

/** Undo stands beside what was just done to the codebook. */
function JustChanged({ undo }: { readonly undo: () => void }): React.ReactNode {
  const { state } = useBench();
  const words = useWords(codebookWords);
  if (state.done.at(-1)?.kind !== "codebook") return null;
  return (
    <button type="button" className="undo" onClick={undo}>
      <span className="unseen">{words.undone}</span> {words.undo} <kbd>Z</kbd>
    </button>
  );
}

/** A new question may go on with the codebook of the wave before. */
function NoThemes(): React.JSX.Element {
  const { state } = useBench();
  const [words, { take }, say] = [useWords(codebookWords), useCodebook(), useSay()];
  const before = state.work.earlier.find((one) => one.coding.themes.length > 0);
  return (
    <div className="no-themes">
      <p className="second">{words.empty}</p>
      {before !== undefined && (
        <button
          type="button"
          className="button"
          title={before.coding.themes.map((theme) => say(theme.title)).join(", ")}
          onClick={() => take({ do: "set", themes: before.coding.themes })}
        >
          {words.copy}
        </button>
      )}
    </div>
  );
}
