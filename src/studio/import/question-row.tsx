import { useId, useState } from "react";
import { COLUMN_TYPES, type MapCorrection } from "../../exchange/corrections/model.ts";
import { importNames } from "../../exchange/import-names.ts";
import type { ImportedQuestion, ImportPreview } from "../../api/importing.ts";
import { useLanguage, useSay, useWords } from "../language.ts";
import { Doubt } from "./doubt.tsx";
import { rangesOf } from "./ranges.ts";
import { importViewWords } from "./words.ts";

interface Props {
  readonly question: ImportedQuestion;
  readonly preview: ImportPreview;
  readonly say: (correction: MapCorrection) => void;
  readonly settled: boolean;
}

/** What somebody chose is shown at once, until what the server made of all that was said takes its place. */
function useAhead<T>(value: T, settled: boolean): readonly [shown: T, ahead: (chosen: T) => void] {
  const [chosen, setChosen] = useState<T>();
  if (settled && chosen !== undefined) setChosen(undefined);
  return [chosen ?? value, setChosen];
}

/** Controls are alike in every row: each says which columns it is about. */
interface Placed extends Props {
  readonly place: string;
}

/** One question as it was understood: its words, what one could answer, and where it stands in the file. */
export function QuestionRow({ question, preview, say, settled }: Props): React.JSX.Element {
  const [words, id] = [useWords(importViewWords), useId()];
  const { code, columns, answers, doubt, type } = question;
  const [groups, setGroups] = useAhead(question.groups, settled);
  const place = columns.length === 0 ? code : words.columns(rangesOf(columns), columns.length);
  return (
    <li className={doubt === null ? "" : "doubtful"} id={`import-${code}`}>
      <p className="place small second">
        {columns.length > 0 && place}
        <span>{words.answers(answers)}</span>
      </p>
      <div className="what">
        <QuestionWords {...{ question, preview, say, place }} />
        <Answers question={question} preview={preview} />
        {doubt !== null && <Doubt why={doubt} right={() => say({ kind: "sure", question: code })} />}
      </div>
      <div className="kind">
        <Kind {...{ question, say, settled, place }} />
        {type === "one-answer" && !preview.own && (
          <label className="small check" title={words.groupsHint}>
            <input
              type="checkbox"
              checked={groups}
              aria-describedby={`${id}-groups`}
              onChange={({ target: { checked } }) => {
                setGroups(checked);
                say({ kind: "groups", question: code, on: checked });
              }}
            />
            <span>
              {words.groups}
              <span className="unseen"> ({place})</span>
            </span>
            <span id={`${id}-groups`} className="unseen">
              {words.groupsHint}
            </span>
          </label>
        )}
        {!preview.own && (
          <button
            type="button"
            className="linkish small"
            onClick={() => say({ kind: "leave-out", question: code })}
          >
            {words.leaveOut}
            <span className="unseen"> ({place})</span>
          </button>
        )}
      </div>
    </li>
  );
}

/** The words count when somebody leaves the field or presses Enter, and only where they are others. */
function QuestionWords({ question, preview, say, place }: Omit<Placed, "settled">): React.JSX.Element {
  const [words, tell] = [useWords(importViewWords), useSay()];
  const now = tell(question.text);
  const [typed, setTyped] = useState(now);
  const [from, setFrom] = useState(now);
  if (now !== from) {
    setFrom(now);
    setTyped(now);
  }
  if (preview.own) return <p className="question">{now}</p>;
  const done = (): void => {
    const next = typed.trim();
    if (next === "") setTyped(now);
    else if (next !== now) say({ kind: "words", question: question.code, words: next });
  };
  return (
    <textarea
      className="question"
      aria-label={`${words.words} (${place})`}
      rows={1}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.shiftKey) event.currentTarget.blur();
        if (event.key === "Enter") event.preventDefault();
        if (event.key === "Escape") setTyped(now);
      }}
    />
  );
}

/** The options, or some of what was written: words of participants stand in their own voice. */
function Answers({ question, preview }: Pick<Props, "question" | "preview">): React.ReactNode {
  const [words, say] = [useWords(importViewWords), useSay()];
  const { choices, rows } = question;
  const samples = preview.columns.find(({ column }) => column === question.columns[0])?.samples ?? [];
  if (choices.length + rows.length > 0)
    return (
      <ul className="choices small">
        {[...rows, ...choices].slice(0, MOST_CHOICES).map((choice, i) => (
          <li key={i}>{say(choice)}</li>
        ))}
        {choices.length + rows.length > MOST_CHOICES && (
          <li>{words.more(choices.length + rows.length - MOST_CHOICES)}</li>
        )}
      </ul>
    );
  return (
    <p className="small">
      <span className="second">{words.samples}</span> <q className="voice">{samples[0]}</q>
    </p>
  );
}

const MOST_CHOICES = 14;

function Kind({ question, say, settled, place }: Omit<Placed, "preview">): React.JSX.Element {
  const [words, language, id] = [useWords(importViewWords), useLanguage(), useId()];
  const names = importNames[language].types;
  const { code, single } = question;
  const [type, setType] = useAhead(question.type, settled);
  if (!single) return <span className="small">{names[type]}</span>;
  return (
    <>
      <label htmlFor={id} className="unseen">
        {words.kind} ({place})
      </label>
      <select
        id={id}
        value={type}
        onChange={(event) => {
          const chosen = COLUMN_TYPES.find((one) => one === event.target.value);
          if (chosen === undefined) return;
          setType(chosen);
          say({ kind: "type", question: code, type: chosen });
        }}
      >
        {COLUMN_TYPES.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
        {!COLUMN_TYPES.some((one) => one === type) && <option value={type}>{names[type]}</option>}
      </select>
    </>
  );
}
