import type { Text } from "../../text.ts";
import type { GlanceChoice } from "../../report/words.ts";
import { useWords } from "../language.ts";
import { blockWords } from "./block-words.ts";
import { field, type Edited } from "./editing.ts";
import { textIn, type Form } from "./texts.ts";
import { useDraft } from "./use-draft.ts";

/** The sentences at a glance. The figure before each is counted by the program. */
export function Findings({ edited }: { readonly edited: Edited }): React.JSX.Element {
  const words = useWords(blockWords);
  const chosen = edited.words.glance;
  if (chosen === undefined) return <p className="small second">{words.generated}</p>;
  return (
    <section className="findings">
      <h2>{words.findings}</h2>
      <ol>
        {chosen.map((finding, i) => (
          <Finding key={`${finding.question}${i}`} edited={edited} finding={finding} at={i} />
        ))}
      </ol>
    </section>
  );
}

function Finding(props: {
  readonly edited: Edited;
  readonly finding: GlanceChoice;
  readonly at: number;
}): React.JSX.Element {
  const { edited, finding, at } = props;
  const words = useWords(blockWords);
  const form = edited.view.voice;
  const all = edited.words.glance ?? [];
  const label = edited.view.entries.find(({ id }) => id === finding.question)?.label ?? finding.question;
  const put = (now: readonly GlanceChoice[]): void => edited.change?.([field("glance", all, now)]);
  const draft = useDraft(textIn(finding.text, form), (said) =>
    put(all.map((one, i) => (i === at ? { ...one, text: written(finding.text, form, said.trim()) } : one))),
  );
  return (
    <li>
      <label className="written">
        <span className="small second">{label}</span>
        <textarea
          rows={2}
          value={draft.text}
          readOnly={edited.change === null}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.leave}
        />
      </label>
      {edited.change !== null && (
        <button type="button" className="linkish small" onClick={() => put(all.filter((_, i) => i !== at))}>
          {words.remove}
        </button>
      )}
    </li>
  );
}

function written(text: Text, { language, register }: Form, said: string): Text {
  if (language === "en") return { ...text, en: said };
  return { ...text, nl: typeof text.nl === "string" ? said : { ...text.nl, [register]: said } };
}
