import { insertQuestion } from "../../questionnaire/editing/arrange.ts";
import { placeOf, without } from "../../questionnaire/editing/find.ts";
import { questionsOf, type Question, type Questionnaire } from "../../questionnaire/model.ts";
import { useSay, useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { nameOf } from "./outline-page.tsx";
import { useGoToQuestion } from "./use-place.ts";
import { questionnaireWords } from "./words.ts";
import { useWriting } from "./writing.ts";

/** What the wave before asked and this one does not: a series that ends here, unless it is put back. */
export function GoneQuestions(props: StageProps): React.ReactNode {
  const words = useWords(questionnaireWords);
  const say = useSay();
  const { questionnaire, facts, wording, change } = useWriting();
  const go = useGoToQuestion(props);
  const { previous } = facts;
  if (previous === null || facts.fixed !== null) return null;
  const here = new Set(questionsOf(questionnaire).map(({ code }) => code));
  const gone = questionsOf(previous.questionnaire).filter(
    (one) => one.type !== "explanation" && !here.has(one.code),
  );
  if (gone.length === 0) return null;
  return (
    <details className="gone">
      <summary className="small">
        {words.goneHead} ({gone.length})
      </summary>
      <p className="tiny second">{words.gone(say(previous.title))}</p>
      <ul>
        {gone.map((question) => (
          <li key={question.code}>
            <button
              type="button"
              className="linkish small"
              onClick={() => {
                change((now) => putBack(now, question, previous.questionnaire));
                go(question.code);
              }}
            >
              {nameOf(question, wording)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** After the question it came after, as far as that is still asked. */
function putBack(now: Questionnaire, question: Question, before: Questionnaire): Questionnaire {
  const codes = questionsOf(before).map(({ code }) => code);
  const earlier = codes.slice(0, codes.indexOf(question.code)).toReversed();
  const after = earlier.map((code) => placeOf(now, code)).find((place) => place !== undefined);
  const put = "breakAccepted" in question ? (without(question, "breakAccepted") as Question) : question;
  return insertQuestion(now, put, after === undefined ? { page: 0, at: 0 } : { ...after, at: after.at + 1 });
}
