import { useId } from "react";
import type { OutlineEntry } from "../../api/publication.ts";
import type { DrawnSlide } from "../../report/drawn/model.ts";
import type { Text } from "../../text.ts";
import { useWords } from "../language.ts";
import { namesIn, valueAt } from "../../changes/places.ts";
import { messagePlace, type Edited } from "./editing.ts";
import { changeText, needsBothForms, splitForms, textIn } from "./texts.ts";
import { useDraft } from "./use-draft.ts";
import { publicationWords } from "./words.ts";

/** A title of this many signs stands on two lines in its largest size. */
const MOST_SIGNS = 90;

interface Props {
  readonly edited: Edited;
  readonly entry: OutlineEntry;
  readonly slide: DrawnSlide;
}

/** Whether the title of a slide is the researcher's to write. */
export function hasOwnTitle({ edited, entry, slide }: Props): boolean {
  return edited.change !== null && slide.heading !== null && messagePlace(edited, entry, slide.id) !== null;
}

/** The title where it stands on the slide, to write in. */
export function TitleEditor(props: Props): React.ReactNode {
  const { edited, entry, slide } = props;
  const words = useWords(publicationWords);
  const place = messagePlace(edited, entry, slide.id) ?? "";
  const text = valueAt(edited.words, namesIn(place)) as Text | undefined;
  const form = edited.view.voice;
  const draft = useDraft(textIn(text, form), (said) =>
    edited.change?.(changeText(place, text, form, said.trim())),
  );
  const count = useId();
  const locked = form.language === "en" && text === undefined;
  const size = slide.heading?.pt === 20 ? "small" : slide.heading?.pt === 24 ? "middling" : "large";
  const signs = [...draft.text].length;
  return (
    <>
      <textarea
        className={`slide-title ${size}`}
        aria-label={words.title}
        aria-describedby={count}
        lang={form.language}
        value={draft.text}
        placeholder={slide.title}
        readOnly={locked}
        rows={2}
        onChange={(event) => draft.type(event.target.value.replaceAll(/[\r\n]+/g, " "))}
        onBlur={draft.leave}
      />
      <span id={count} className={signs > MOST_SIGNS ? "signs tiny long" : "signs tiny"}>
        {locked ? words.dutchFirst : words.signs(signs, MOST_SIGNS)}
        {signs > MOST_SIGNS && `, ${words.tooLong}`}
      </span>
    </>
  );
}

/** A title that speaks to its reader needs a je and a u form: the one that is not on the slide is written here. */
export function OtherForm({ edited, entry, slide }: Props): React.ReactNode {
  const words = useWords(publicationWords);
  const place = messagePlace(edited, entry, slide.id) ?? "";
  const text = valueAt(edited.words, namesIn(place)) as Text | undefined;
  const { language, register } = edited.view.voice;
  const other = { language, register: register === "je" ? ("u" as const) : ("je" as const) };
  const both = text !== undefined && typeof text.nl !== "string";
  const draft = useDraft(both ? textIn(text, other) : "", (said) => {
    if (text === undefined) return;
    edited.change?.(
      both
        ? changeText(place, text, other, said.trim())
        : splitForms(place, text, edited.view.voice, said.trim()),
    );
  });
  if (language === "en" || !needsBothForms(text)) return null;
  return (
    <label className="written">
      <span className="small second">{words.otherForm[other.register]}</span>
      <input
        type="text"
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.leave}
      />
      {!both && <span className="tiny second">{words.otherFormHint}</span>}
    </label>
  );
}
