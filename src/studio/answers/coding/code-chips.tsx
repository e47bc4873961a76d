import { Check, X } from "lucide-react";
import type { CodedAnswer } from "../../../coding/model.ts";
import { useWords, type Words } from "../../language.ts";
import { shortName, useCodeName } from "../codebook/code-names.ts";
import { useSay } from "../../language.ts";
import { useBench } from "../use-bench.ts";

const words: Words<{ nowhere: string; off: (code: string) => string; positive: string; negative: string }> = {
  nl: {
    nowhere: "past nergens bij",
    off: (code) => `Haal ${code} weg`,
    positive: "goed",
    negative: "slecht",
  },
  en: { nowhere: "fits nowhere", off: (code) => `Take ${code} off`, positive: "well", negative: "ill" },
};

/** What an answer carries. With `takeOff` each code can be taken off again. */
export function CodeChips(props: {
  readonly answer: CodedAnswer;
  readonly full?: boolean;
  readonly takeOff?: (code: string) => void;
}): React.JSX.Element {
  const [said, say, name, { state }] = [useWords(words), useSay(), useCodeName(), useBench()];
  const { answer, full = false, takeOff } = props;
  const accepted = answer.codes.filter((given) => given.accepted);
  const option = state.work.question.options.find((one) => one.code === answer.backTo);
  return (
    <ul className="chips">
      {accepted.map(({ code, stance }) => {
        const named = name(code);
        const label =
          full && named.point !== undefined ? `${named.theme} › ${named.point}` : shortName(named);
        return (
          <li key={code} className={full ? "chip done" : "chip"}>
            {full && <Check size={14} strokeWidth={1.9} aria-hidden />}
            {label}
            {stance !== undefined && <span className="stance"> ({said[stance]})</span>}
            {takeOff !== undefined && (
              <button type="button" aria-label={said.off(label)} onClick={() => takeOff(code)}>
                <X size={14} strokeWidth={1.9} aria-hidden />
              </button>
            )}
          </li>
        );
      })}
      {option !== undefined && <li className={full ? "chip done" : "chip"}>↩ {say(option.label)}</li>}
      {answer.codes.length === 0 && option === undefined && <li className="chip quiet">{said.nowhere}</li>}
    </ul>
  );
}
