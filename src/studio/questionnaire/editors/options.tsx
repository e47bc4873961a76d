import { codeFor } from "../../../questionnaire/editing/codes.ts";
import { renameAnswer } from "../../../questionnaire/editing/rename.ts";
import { kindOfAnswer } from "../../../questionnaire/editing/pasted-list.ts";
import type { Option, QuestionOf } from "../../../questionnaire/model.ts";
import type { Text } from "../../../text.ts";
import { useWords } from "../../language.ts";
import { useChangeQuestion, useWriting } from "../writing.ts";
import { AnswerList } from "./answer-list.tsx";
import type { Flag, Marker } from "./answer-row.tsx";
import type { EditorProps } from "./editor.ts";
import { editorWords } from "./words.ts";

type WithOptions = QuestionOf<"one-answer"> | QuestionOf<"several-answers"> | QuestionOf<"ranking">;

/** The answers one can choose from, and the three that most lists end with. */
export function OptionsEditor({
  question,
  problems,
  breaks,
  marker,
  flags,
}: EditorProps<WithOptions> & {
  readonly marker: Marker;
  readonly flags: readonly Flag[];
}): React.JSX.Element {
  const writing = useWriting();
  const change = useChangeQuestion(question.code);
  return (
    <>
      <AnswerList<Option>
        items={question.options}
        make={(code, label) => ({ code, label, ...flagsOf(label, flags) })}
        change={(make) => change((one: WithOptions) => ({ ...one, options: make(one.options) }))}
        rename={(from, to) => writing.change((now) => renameAnswer(now, question.code, from, to))}
        marker={marker}
        flags={flags}
        what="answer"
        list="options"
        problems={problems}
        breaks={breaks}
      />
      <UsualAnswers question={question} flags={flags} />
    </>
  );
}

function UsualAnswers({
  question,
  flags,
}: {
  readonly question: WithOptions;
  readonly flags: readonly Flag[];
}): React.ReactNode {
  const words = useWords(editorWords);
  const { isFixed } = useWriting();
  const change = useChangeQuestion(question.code);
  const missing = USUAL.filter(
    ({ flag }) => flags.includes(flag) && !question.options.some((option) => option[flag] === true),
  );
  if (missing.length === 0 || isFixed) return null;
  return (
    <p className="usual small">
      <span className="second">{words.add}</span>
      {missing.map(({ flag, label, code }) => (
        <button
          key={flag}
          type="button"
          className="linkish"
          onClick={() =>
            change((one: WithOptions) => ({
              ...one,
              options: [...one.options, usual(one.options, flag, label, code)],
            }))
          }
        >
          {flag === "other" ? words.other : flag === "exclusive" ? words.none : words.dontKnow}
        </button>
      ))}
    </p>
  );
}

interface Usual {
  readonly flag: Flag;
  readonly code: string;
  readonly label: Text;
}

const USUAL: readonly Usual[] = [
  { flag: "other", code: "anders", label: { nl: "Anders, namelijk…", en: "Other, namely…" } },
  { flag: "exclusive", code: "geen", label: { nl: "Geen van deze", en: "None of these" } },
  { flag: "dontKnow", code: "weet-niet", label: { nl: "Weet ik niet", en: "Don’t know" } },
];

function usual(options: readonly Option[], flag: Flag, label: Text, code: string): Option {
  const taken = options.map((option) => option.code);
  return { code: codeFor(code, taken, code), label, [flag]: true };
}

/** A pasted "Anders, namelijk…" gets its text field by itself. */
function flagsOf(label: Text, flags: readonly Flag[]): Partial<Option> {
  const kind = kindOfAnswer(typeof label.nl === "string" ? label.nl : label.nl.je);
  const flag = kind === "dont-know" ? "dontKnow" : kind;
  return flag !== "plain" && flags.includes(flag) ? { [flag]: true } : {};
}
