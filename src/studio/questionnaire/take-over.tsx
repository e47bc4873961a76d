import { FileUp } from "lucide-react";
import { useId, useState } from "react";
import type { FoundQuestions } from "../../api/questionnaire.ts";
import { after, insteadOf } from "../../questionnaire/editing/take-over.ts";
import { questionsOf, type Questionnaire } from "../../questionnaire/model.ts";
import { isRefused, send } from "../ask.ts";
import { useWords, type Words } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { nameOf } from "./outline-page.tsx";
import { useWriting } from "./writing.ts";
import { base64 } from "../../base64.ts";

const words: Words<{
  choose: string;
  hint: string;
  busy: string;
  found: (count: number) => string;
  notKept: string;
  instead: string;
  after: string;
  cancel: string;
  failed: string;
}> = {
  nl: {
    choose: "Vragen uit een bestand",
    hint: "Een vragenlijst uit bijvoorbeeld LimeSurvey, of questionnaire.json van Peilschaal.",
    busy: "Bezig met lezen…",
    found: (count) => (count === 1 ? "1 vraag gevonden" : `${count} vragen gevonden`),
    notKept: "Dit komt niet mee zoals het was:",
    instead: "Gebruik deze in plaats van de vragen hier",
    after: "Zet ze achter de vragen hier",
    cancel: "Niet doen",
    failed: "Dit bestand kan zo niet worden gebruikt.",
  },
  en: {
    choose: "Questions from a file",
    hint: "A questionnaire of for example LimeSurvey, or questionnaire.json of Peilschaal.",
    busy: "Reading…",
    found: (count) => (count === 1 ? "1 question found" : `${count} questions found`),
    notKept: "This does not come along as it was:",
    instead: "Use these instead of the questions here",
    after: "Put them after the questions here",
    cancel: "Do not",
    failed: "This file cannot be used as it is.",
  },
};

type State =
  | { readonly is: "waiting" | "busy" }
  | { readonly is: "found"; readonly found: FoundQuestions }
  | { readonly is: "failed"; readonly why: readonly string[] };

/** Questions of another program: looked at first, taken over in one step that can be undone. */
export function TakeOver(props: StageProps): React.JSX.Element {
  const said = useWords(words);
  const id = useId();
  const [state, setState] = useState<State>({ is: "waiting" });
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setState({ is: "busy" });
    try {
      const given = { name: file.name, base64: base64(new Uint8Array(await file.arrayBuffer())) };
      const address = `${waveAddress(props)}/questionnaire/found`;
      setState({ is: "found", found: await send<FoundQuestions>("POST", address, given) });
    } catch (error) {
      const problems = isRefused(error) ? (error.refusal.problems ?? []) : [];
      setState({ is: "failed", why: problems.map(({ message, hint }) => `${message} ${hint}`) });
    }
  };
  return (
    <div className="take-over">
      <label htmlFor={id} className="button">
        <FileUp size={16} strokeWidth={1.9} aria-hidden /> {said.choose}
      </label>
      <input
        id={id}
        type="file"
        className="unseen"
        onChange={({ target }) => {
          void read(target.files?.[0]);
          target.value = "";
        }}
      />
      <p className="tiny second" role="status">
        {state.is === "busy" ? said.busy : said.hint}
      </p>
      {state.is === "failed" && (
        <p className="note warn" role="alert">
          <b>{said.failed}</b> {state.why.join(" ")}
        </p>
      )}
      {state.is === "found" && <Found found={state.found} done={() => setState({ is: "waiting" })} />}
    </div>
  );
}

function Found({
  found,
  done,
}: {
  readonly found: FoundQuestions;
  readonly done: () => void;
}): React.JSX.Element {
  const said = useWords(words);
  const { change, wording, questionnaire } = useWriting();
  const questions = questionsOf(found.questionnaire);
  const take = (how: (now: Questionnaire, other: Questionnaire) => Questionnaire) => () => {
    change((now) => how(now, found.questionnaire));
    done();
  };
  return (
    <section className="found note act">
      <h2>{said.found(questions.length)}</h2>
      <ol>
        {questions.map((question) => (
          <li key={question.code}>{nameOf(question, wording)}</li>
        ))}
      </ol>
      {found.problems.length > 0 && (
        <>
          <p>
            <b>{said.notKept}</b>
          </p>
          <ul>
            {found.problems.map((one, i) => (
              <li key={i}>
                {one.place.path} {one.message}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="note-buttons">
        <button type="button" className="button" onClick={take(insteadOf)}>
          {said.instead}
        </button>
        {questionsOf(questionnaire).length > 0 && (
          <button type="button" className="button" onClick={take(after)}>
            {said.after}
          </button>
        )}
        <button type="button" className="button" onClick={done}>
          {said.cancel}
        </button>
      </p>
    </section>
  );
}
