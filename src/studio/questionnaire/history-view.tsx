import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { FileHistory, RecordedStep } from "../../api/changes.ts";
import { applyChanges } from "../../changes/apply.ts";
import type { Change } from "../../changes/model.ts";
import { questionsOf, type Questionnaire } from "../../questionnaire/model.ts";
import { ask } from "../ask.ts";
import { useLanguage, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { useSession } from "../session/session.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { historyWords } from "./history-words.ts";
import { nameOf } from "./outline-page.tsx";
import { useWriting } from "./writing.ts";

/** The steps that were made, by whom and when, each a point to go back to. Going back is a step itself. */
export function HistoryView({ saved, ...props }: StageProps & { readonly saved: number }): React.JSX.Element {
  const words = useWords(historyWords);
  const { questionnaire, change, isFixed } = useWriting();
  const history = useQuery({
    queryKey: ["history", waveAddress(props), saved],
    queryFn: () => ask<FileHistory>(`${waveAddress(props)}/files/questionnaire/history`),
    placeholderData: keepPreviousData,
  });
  if (history.data === undefined) return <Busy />;
  const steps = stepsBack(history.data.steps, questionnaire);
  return (
    <section className="sheet" aria-labelledby="history-title">
      <h1 id="history-title">{words.title}</h1>
      <p className="second">{steps.length === 0 ? words.nothing : words.hint}</p>
      <ol className="history">
        {steps.map(({ step, before }, i) => (
          <li key={steps.length - i}>
            <StepInWords step={step} before={before} />
            {!isFixed && (
              <button type="button" className="button" onClick={() => change(() => before)}>
                {words.undoTo}
              </button>
            )}
          </li>
        ))}
      </ol>
      {steps.length < history.data.steps.length && <p className="small second">{words.elsewhere}</p>}
    </section>
  );
}

interface StepBack {
  readonly step: RecordedStep;
  readonly before: Questionnaire;
}

/**
 * Undone one after the other, last first: how it was before each. A file that was changed outside the studio leads no
 * further back than that.
 */
function stepsBack(steps: readonly RecordedStep[], now: Questionnaire): StepBack[] {
  const found: StepBack[] = [];
  let file: unknown = now;
  for (const step of steps.toReversed()) {
    const applied = applyChanges(file, step.undo);
    if ("conflict" in applied) break;
    file = applied.value;
    found.push({ step, before: file as Questionnaire });
  }
  return found;
}

function StepInWords({ step, before }: StepBack): React.JSX.Element {
  const words = useWords(historyWords);
  const language = useLanguage();
  const me = useSession().data?.coder;
  const { wording, questionnaire } = useWriting();
  const [first, ...rest] = step.changes;
  const when = new Date(step.when).toLocaleString(language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const nameOfCode = (code: string): string => {
    const question = [...questionsOf(before), ...questionsOf(questionnaire)].find((one) => one.code === code);
    return question === undefined ? words.whole : nameOf(question, wording);
  };
  return (
    <span>
      {first === undefined ? words.whole : inWords(first, nameOfCode, words)}
      {first?.kind === "set" && typeof first.to === "string" && <span className="second"> “{first.to}”</span>}
      {rest.length > 0 && <span className="small second"> {words.more(rest.length)}</span>}
      <span className="tiny second history-when">
        {step.who === me ? words.me : step.who}, {when}
      </span>
    </span>
  );
}

function inWords(
  change: Change,
  nameOfCode: (code: string) => string,
  words: (typeof historyWords)["nl"],
): string {
  const what = nameOfCode(questionIn(change));
  switch (change.kind) {
    case "set":
      return words.changed(what);
    case "insert":
      return words.added(what);
    case "remove":
      return words.removed(what);
    case "order":
      return words.moved(what);
  }
}

/** The code of the question a change is about: the fourth name of its place, or of what it puts there. */
function questionIn(change: Change): string {
  const [, , questions, code] = change.at.split("/");
  if (code !== undefined) return code;
  if (questions === "questions" && change.kind === "insert")
    return (change.value as { readonly code: string }).code;
  return "";
}
