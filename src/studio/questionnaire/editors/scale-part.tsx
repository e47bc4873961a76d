import { renameAnswer } from "../../../questionnaire/editing/rename.ts";
import { renumbered } from "../../../questionnaire/editing/scale-values.ts";
import { wordsIn } from "../../../questionnaire/editing/forms.ts";
import type { QuestionOf, Scale, ScalePoint } from "../../../questionnaire/model.ts";
import { useWords } from "../../language.ts";
import { withOptional } from "../question-card.tsx";
import { Choice } from "../question-settings.tsx";
import { WordsField } from "../words-field.tsx";
import { useChangeQuestion, useWriting } from "../writing.ts";
import { AnswerList } from "./answer-list.tsx";
import { CheckBox } from "./check-box.tsx";
import type { EditorProps } from "./editor.ts";
import { knownScales } from "./known-scales.ts";
import { editorWords } from "./words.ts";

type Scaled = QuestionOf<"scale"> | QuestionOf<"grid">;

const DONT_KNOW = { code: "weet-niet", label: { nl: "Weet ik niet", en: "Don’t know" } };

/** The points of a scale with what they mean. */
export function ScalePart({ question, problems, breaks }: EditorProps<Scaled>): React.JSX.Element {
  const words = useWords(editorWords);
  const writing = useWriting();
  const changeQuestion = useChangeQuestion(question.code);
  const { scale } = question;
  const change = (make: (scale: Scale) => Scale): void =>
    changeQuestion((one: Scaled) => ({ ...one, scale: make(one.scale) }));
  return (
    <>
      <AnswerList<ScalePoint>
        items={scale.points}
        make={(code, label) => ({ code, label, value: 0 })}
        change={(make) => change((one) => ({ ...one, points: renumbered(make(one.points), one.points) }))}
        rename={(from, to) => writing.change((now) => renameAnswer(now, question.code, from, to))}
        marker="circle"
        flags={[]}
        what="point"
        list="scale.points"
        problems={problems}
        breaks={breaks}
      />
      {scale.dontKnow !== undefined && (
        <div className="answer-row apart">
          <WordsField
            label={words.dontKnow}
            text={scale.dontKnow.label}
            change={(label) =>
              label !== undefined &&
              change((one) =>
                one.dontKnow === undefined ? one : { ...one, dontKnow: { ...one.dontKnow, label } },
              )
            }
          />
          <code className="code-word">{scale.dontKnow.code}</code>
        </div>
      )}
      <ScaleSettings scale={scale} change={change} />
    </>
  );
}

function ScaleSettings({
  scale,
  change,
}: {
  readonly scale: Scale;
  readonly change: (make: (scale: Scale) => Scale) => void;
}): React.JSX.Element {
  const words = useWords(editorWords);
  const { wording, isFixed } = useWriting();
  const inner = scale.points.slice(1, -1);
  const isKnown = scale.middle === undefined || inner.some(({ code }) => code === scale.middle);
  return (
    <div className="type-settings">
      <Choice
        label={words.judgement}
        value={scale.judgement}
        choices={Object.entries(words.judgements)}
        choose={(judgement) => change((one) => ({ ...one, judgement: judgement as Scale["judgement"] }))}
      />
      <Choice
        label={words.middle}
        value={isKnown ? (scale.middle ?? "") : ""}
        choices={[
          ["", words.noMiddle],
          ...inner.map(({ code, label }) => [code, `${words.middle}: ${wordsIn(label, wording)}`] as const),
        ]}
        choose={(code) => change((one) => withOptional(one, "middle", code === "" ? undefined : code))}
      />
      <Choice
        label={words.presets}
        value=""
        disabled={isFixed}
        choices={[
          ["", words.presets],
          ...knownScales.map(({ name }) => [name.nl, wording === "en" ? name.en : name.nl] as const),
        ]}
        choose={(name) => {
          const known = knownScales.find((one) => one.name.nl === name);
          if (known !== undefined)
            change((one) => ({
              ...known.scale,
              ...(one.dontKnow !== undefined && { dontKnow: one.dontKnow }),
            }));
        }}
      />
      <CheckBox
        label={words.withDontKnow}
        checked={scale.dontKnow !== undefined}
        set={(on) => change((one) => withOptional(one, "dontKnow", on ? DONT_KNOW : undefined))}
      />
    </div>
  );
}
