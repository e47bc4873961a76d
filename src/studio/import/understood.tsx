import { Undo2 } from "lucide-react";
import { importNames } from "../../exchange/import-names.ts";
import type { ImportPreview, ImportView } from "../../api/importing.ts";
import type { SaidProblem } from "../../api/problem.ts";
import { Problems } from "../fieldwork/act-problems.tsx";
import { useLanguage, useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import { RefusedNote } from "../parts/refused-note.tsx";
import { LeftOutColumns } from "./left-out-columns.tsx";
import { ListedRows } from "./listed-rows.tsx";
import { SourcePlace } from "./source-place.tsx";
import { Refused } from "./not-read.tsx";
import { QuestionRow } from "./question-row.tsx";
import type { UsedImport } from "./use-import.ts";
import { importViewWords } from "./words.ts";

interface Props {
  readonly view: ImportView;
  readonly preview: ImportPreview;
  readonly used: UsedImport;
}

/** What an export was understood to be, to be corrected, and what happens when it is put into the poll. */
export function Understood({ view, preview, used }: Props): React.JSX.Element {
  const [words, language] = [useWords(importViewWords), useLanguage()];
  const { program, file, sheet, questions, columns, own } = preview;
  const doubts = [...questions, ...columns].filter(({ doubt }) => doubt !== null).length;
  const about = [
    view.files.map(({ name }) => name).join(", "),
    importNames[language].dialects[program],
    file === "csv" || file === "xlsx" ? file : null,
    sheet === null ? null : words.sheet(sheet),
  ];
  return (
    <div className="columns fieldwork import-file">
      <main className="middle" id="main" tabIndex={-1}>
        <h1>{words.found(preview.participants, questions.length)}</h1>
        <p className="second">{about.filter((one) => one !== null && one !== "").join(" · ")}</p>
        <Refused view={view} />
        <SourcePlace corrections={view.corrections} preview={preview} say={used.say} />
        {own && <Note>{words.own}</Note>}
        {doubts > 0 && (
          <Note tone="warn" head={words.doubts(doubts)}>
            {words.doubtsHint(doubts)}
          </Note>
        )}
        <section aria-labelledby="import-questions">
          <h2 id="import-questions">{words.questions}</h2>
          {!own && <p className="small second">{words.questionsHint}</p>}
          <ol className="import-questions">
            {questions.map((one) => (
              <QuestionRow
                key={one.code}
                question={one}
                preview={preview}
                say={used.say}
                settled={used.settled}
              />
            ))}
          </ol>
        </section>
        <LeftOutColumns preview={preview} say={used.say} />
        <ListedRows preview={preview} />
      </main>
      <Beside view={view} preview={preview} used={used} />
    </div>
  );
}

/** What is mended in files by hand elsewhere is mended here, or at Questionnaire. */
function withoutFiles(one: SaidProblem): SaidProblem {
  return /\.json|--\w/.test(one.hint) ? { ...one, hint: "" } : one;
}

function Beside({ view, preview, used }: Props): React.JSX.Element {
  const words = useWords(importViewWords);
  const busy = used.write.isPending || view.state === "reading";
  const told = [...(view.state === "refused" ? [] : view.problems), ...preview.notKept].map(withoutFiles);
  return (
    <aside className="side">
      <section aria-labelledby="import-happens">
        <h2 id="import-happens">{words.happens}</h2>
        <ol className="steps small">
          {words.steps(preview.participants).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {preview.replaced > 0 && <Note tone="warn">{words.replaces(preview.replaced)}</Note>}
        <p className="acts">
          <button
            type="button"
            className="button primary"
            disabled={busy || view.state !== "read"}
            onClick={() => used.write.mutate()}
          >
            {words.write}
          </button>
          <button type="button" className="button" onClick={used.stop}>
            {words.other}
          </button>
        </p>
        <p role="status" className="small second">
          {used.write.isPending ? words.writing : view.state === "reading" ? words.busy : ""}
        </p>
        <RefusedNote error={used.write.error ?? used.correct.error} />
        {view.corrections.length > 0 && (
          <button type="button" className="button" onClick={used.undo}>
            <Undo2 size={18} strokeWidth={1.9} aria-hidden /> {words.undo}
          </button>
        )}
      </section>
      {told.length > 0 && (
        <section aria-labelledby="import-told">
          <h2 id="import-told">{words.told}</h2>
          <Problems problems={told} />
        </section>
      )}
    </aside>
  );
}
