import { useSearchParams } from "wouter";
import type { OutlineEntry } from "../../api/publication.ts";
import type { Text } from "../../text.ts";
import type { DrawnSlide } from "../../report/drawn/model.ts";
import { useWords } from "../language.ts";
import { Drawing } from "./drawing.tsx";
import { firstSlide, type Edited } from "./editing.ts";
import { changeText, textIn } from "./texts.ts";
import { hasOwnTitle, OtherForm, TitleEditor } from "./title-editor.tsx";
import { useDraft } from "./use-draft.ts";
import { publicationWords } from "./words.ts";

interface Props {
  readonly edited: Edited;
  readonly entry: OutlineEntry;
  readonly slide: DrawnSlide;
}

/** The slide itself, whose words are edited where they stand; under it what is said beside it. */
export function SlideView(props: Props): React.JSX.Element {
  const { edited, entry, slide } = props;
  const words = useWords(publicationWords);
  const own = hasOwnTitle(props);
  const base = firstSlide(edited.view, slide.id);
  // On an organisation's template the title stands wherever that has it, in its letters: it is written under the slide.
  const theirs = edited.view.template !== null;
  return (
    <>
      <div className="slide">
        {own && !theirs && <TitleEditor key={`${entry.id}/${base}`} {...props} />}
        <Drawing slide={slide} withoutTitle={own && !theirs} pictures={edited.view.pictures} />
      </div>
      {own && theirs && (
        <div className="title-under">
          <p className="small second" aria-hidden="true">
            {words.title}
          </p>
          <TitleEditor key={`${entry.id}/${base}`} {...props} />
        </div>
      )}
      {own && <OtherForm key={`form/${base}`} {...props} />}
      <div className="beside">
        <Remark key={base} {...props} base={base} />
        {slide.alts.length > 0 && (
          <div>
            <p className="small second">{words.readAloud}</p>
            <p className="aloud small">{slide.alts.join(" ")}</p>
          </div>
        )}
      </div>
      <p className="small second">{edited.change === null ? words.readOnly : words.yourWords}</p>
    </>
  );
}

function Remark({ edited, base }: Props & { readonly base: string }): React.ReactNode {
  const words = useWords(publicationWords);
  const text: Text | undefined = edited.words.remarks?.[base];
  const form = edited.view.voice;
  const draft = useDraft(textIn(text, form), (said) =>
    edited.change?.(changeText(`remarks/${base}`, text, form, said.trim())),
  );
  if (form.language === "en" && text === undefined) return null;
  return (
    <label className="written">
      <span className="small second">{words.remark}</span>
      <textarea
        rows={3}
        value={draft.text}
        readOnly={edited.change === null}
        placeholder={words.nothingWritten}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.leave}
      />
    </label>
  );
}

export function useShown(): [shown: "slide" | "web" | "document", show: (what: string) => void] {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get("toon");
  return [
    wanted === "web" || wanted === "document" ? wanted : "slide",
    (what) =>
      setSearch((now) => {
        if (what === "slide") now.delete("toon");
        else now.set("toon", what);
        return now;
      }),
  ];
}
