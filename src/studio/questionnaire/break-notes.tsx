import { TriangleAlert } from "lucide-react";
import { wordsIn } from "../../questionnaire/editing/forms.ts";
import { without } from "../../questionnaire/editing/find.ts";
import type { Question } from "../../questionnaire/model.ts";
import type { SeriesBreak } from "../../questionnaire/series-breaks.ts";
import { useSay, useWords } from "../language.ts";
import { questionnaireWords } from "./words.ts";
import { useChangeQuestion, useWriting } from "./writing.ts";

/** What breaks the series, where it does, with two ways out: as it was, or seen and accepted. */
export function BreakNotes({ breaks }: { readonly breaks: readonly SeriesBreak[] }): React.ReactNode {
  const open = breaks.filter(({ accepted }) => !accepted);
  return open.map((one) => <BreakNote key={`${one.what} ${one.answer ?? ""}`} one={one} />);
}

function BreakNote({ one }: { readonly one: SeriesBreak }): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const say = useSay();
  const { facts, wording, change, isFixed } = useWriting();
  const changeQuestion = useChangeQuestion(one.question);
  const wave = facts.previous === null ? "" : say(facts.previous.title);
  return (
    <div className="note warn break">
      <p>
        <TriangleAlert size={16} strokeWidth={1.9} aria-hidden /> <b>{words.breakHead}</b>{" "}
        {words.breaks[one.what](wave)} {words.notComparable}
      </p>
      {one.before !== undefined && (
        <p className="second">
          {words.was} “{wordsIn(one.before, wording) || wordsIn(one.before, "je")}”
        </p>
      )}
      <p className="note-buttons">
        {!isFixed && (
          <button type="button" className="button" onClick={() => change(() => one.back)}>
            {words.back[one.what]}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => changeQuestion((question) => ({ ...question, breakAccepted: true }))}
        >
          {words.accept}
        </button>
      </p>
    </div>
  );
}

/** A break that was accepted stays in sight, quietly, and can be looked at again. */
export function AcceptedBreak({ question }: { readonly question: Question }): React.ReactNode {
  const words = useWords(questionnaireWords);
  const { breaks } = useWriting();
  const change = useChangeQuestion(question.code);
  if (!breaks.some((one) => one.question === question.code && one.accepted)) return null;
  return (
    <p className="note small">
      {words.accepted}{" "}
      <button
        type="button"
        className="linkish"
        onClick={() =>
          change((one) => ("breakAccepted" in one ? (without(one, "breakAccepted") as typeof one) : one))
        }
      >
        {words.unaccept}
      </button>
    </p>
  );
}
