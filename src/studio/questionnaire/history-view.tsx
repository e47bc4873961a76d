import { applyChanges } from "../../changes/apply.ts";
import { shownFile, type Editing, type Step } from "../../changes/editing.ts";
import type { Change } from "../../changes/model.ts";
import { questionsOf, type Questionnaire } from "../../questionnaire/model.ts";
import type { FileStore } from "../files/file-store.ts";
import { useWords, type Words } from "../language.ts";
import { nameOf } from "./outline-page.tsx";
import { useWriting } from "./writing.ts";

const historyWords: Words<{
  title: string;
  hint: string;
  nothing: string;
  undoTo: string;
  added: (what: string) => string;
  removed: (what: string) => string;
  moved: (what: string) => string;
  changed: (what: string) => string;
  whole: string;
  more: (count: number) => string;
}> = {
  nl: {
    title: "Wat er is gewijzigd",
    hint: "Wat jij in dit venster hebt gewijzigd, het laatste bovenaan. Teruggaan kun je zelf ook weer ongedaan maken.",
    nothing: "Je hebt in dit venster nog niets gewijzigd.",
    undoTo: "Terug naar vóór deze stap",
    added: (what) => `Toegevoegd: ${what}`,
    removed: (what) => `Weggehaald: ${what}`,
    moved: (what) => `Verplaatst: ${what}`,
    changed: (what) => `Gewijzigd: ${what}`,
    whole: "de vragenlijst",
    more: (count) => `en nog ${count}`,
  },
  en: {
    title: "What was changed",
    hint: "What you changed in this window, the last on top. Going back can itself be undone.",
    nothing: "You have changed nothing in this window yet.",
    undoTo: "Back to before this step",
    added: (what) => `Added: ${what}`,
    removed: (what) => `Removed: ${what}`,
    moved: (what) => `Moved: ${what}`,
    changed: (what) => `Changed: ${what}`,
    whole: "the questionnaire",
    more: (count) => `and ${count} more`,
  },
};

/** The steps that were made, each a point to go back to. */
export function HistoryView({
  editing,
  store,
}: {
  readonly editing: Editing;
  readonly store: FileStore;
}): React.JSX.Element {
  const words = useWords(historyWords);
  const steps = stepsIn(editing);
  const backTo = (count: number): void => {
    for (let i = 0; i < count; i++) store.undo();
  };
  return (
    <section className="sheet" aria-labelledby="history-title">
      <h1 id="history-title">{words.title}</h1>
      <p className="second">{steps.length === 0 ? words.nothing : words.hint}</p>
      <ol className="history">
        {steps.map(({ made, before }, i) => (
          <li key={steps.length - i}>
            <StepInWords made={made} before={before} />
            <button type="button" className="button" onClick={() => backTo(i + 1)}>
              {words.undoTo}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface MadeStep {
  /** The changes that were made, as their undoing tells. */
  readonly made: Step;
  readonly before: Questionnaire;
}

/** Undone one after the other, last first: that is how each was, and what it did. */
function stepsIn(editing: Editing): MadeStep[] {
  let file = shownFile(editing);
  const steps: MadeStep[] = [];
  for (const undo of editing.undo.toReversed()) {
    const applied = applyChanges(file, undo);
    if ("conflict" in applied) break;
    file = applied.value;
    steps.push({ made: applied.undo, before: file as Questionnaire });
  }
  return steps;
}

function StepInWords({ made, before }: MadeStep): React.JSX.Element {
  const words = useWords(historyWords);
  const { wording, questionnaire } = useWriting();
  const [first, ...rest] = made;
  if (first === undefined) return <span>{words.whole}</span>;
  const names = (code: string): string => {
    const question = [...questionsOf(before), ...questionsOf(questionnaire)].find((one) => one.code === code);
    return question === undefined ? words.whole : nameOf(question, wording);
  };
  const what = names(questionIn(first));
  const said = first.kind === "set" && typeof first.to === "string" ? ` “${first.to}”` : "";
  const kind = { set: words.changed, insert: words.added, remove: words.removed, order: words.moved }[
    first.kind
  ];
  return (
    <span>
      {kind(what)}
      <span className="second">{said}</span>{" "}
      {rest.length > 0 && <span className="small second">{words.more(rest.length)}</span>}
    </span>
  );
}

/** The code of the question a change is about: the fourth name of its place, or of what it puts there. */
function questionIn(change: Change): string {
  const [, , questions, code] = change.at.split("/");
  if (code !== undefined) return code;
  if (questions === "questions" && change.kind === "insert")
    return (change.value as { readonly code: string }).code;
  return "";
}
