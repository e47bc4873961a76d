import { ChevronLeft, ChevronRight, Eye, EyeOff, Redo2, Undo2 } from "lucide-react";
import { useEffect } from "react";
import { Link, useSearchParams } from "wouter";
import type { OutlineEntry } from "../../api/publication.ts";
import type { DrawnSlide } from "../../report/drawn/model.ts";
import type { FileStore } from "../files/file-store.ts";
import { useAddress, useWords } from "../language.ts";
import { Segmented } from "../parts/segmented.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { toggleHidden, type Edited } from "./editing.ts";
import { useEntryLabel } from "./outline.tsx";
import { Conclusion } from "./conclusion.tsx";
import { DocumentView } from "./document-view.tsx";
import { Findings } from "./findings.tsx";
import { WhereFrom } from "./origin.tsx";
import { Quotes } from "./quotes.tsx";
import { Splits } from "./splits.tsx";
import { SlideView, useShown } from "./slide-view.tsx";
import { WebPage } from "./web-page.tsx";
import { publicationWords } from "./words.ts";

interface Props extends StageProps {
  readonly edited: Edited;
  readonly entry: OutlineEntry;
  readonly slide: DrawnSlide | undefined;
  readonly store: FileStore;
}

/** One block of the publication, as the slide, on the web page or in the document. */
export function Middle(props: Props): React.JSX.Element {
  const { entry, slide } = props;
  const [words, label] = [useWords(publicationWords), useEntryLabel()];
  const [shown] = useShown();
  useUndoKeys(props.edited.change === null ? null : props.store);
  return (
    <>
      <h1 className="unseen">{label(entry)}</h1>
      <Tools {...props} />
      {entry.hidden && (
        <div className="note">
          <b>{words.hiddenNow}.</b> {words.hiddenNowHint}
        </div>
      )}
      {shown === "web" && <WebPage {...props} />}
      {shown === "document" && <DocumentView {...props} />}
      {shown === "slide" && slide !== undefined && (
        <>
          <SlideView {...props} slide={slide} />
          <Own key={entry.id} {...props} />
        </>
      )}
    </>
  );
}

/** What a block has beside its slide: where its figures come from, a conclusion, quotes, findings. */
function Own(props: Props): React.ReactNode {
  const { entry, edited } = props;
  return (
    <>
      <WhereFrom {...props} />
      <Splits edited={edited} entry={entry} />
      {entry.kind === "glance" && <Findings edited={edited} />}
      {entry.kind === "open" && (
        <>
          <Conclusion {...props} />
          <Quotes {...props} />
        </>
      )}
    </>
  );
}

function Tools(props: Props): React.JSX.Element {
  const { edited, entry, slide, store } = props;
  const words = useWords(publicationWords);
  const [shown, show] = useShown();
  return (
    <div className="tools">
      <Segmented
        label={words.view}
        value={shown}
        choices={[
          { value: "slide", label: words.slide },
          { value: "web", label: words.webPage },
          { value: "document", label: words.document },
        ]}
        choose={show}
      />
      {shown === "slide" && slide !== undefined && <Pager {...props} slide={slide} />}
      <span className="acts">
        {edited.change !== null && (
          <>
            <button
              type="button"
              className="button icon"
              title={`${words.undo} (Ctrl Z)`}
              onClick={store.undo}
            >
              <Undo2 size={18} strokeWidth={1.9} aria-label={words.undo} />
            </button>
            <button
              type="button"
              className="button icon"
              title={`${words.redo} (Ctrl Y)`}
              onClick={store.redo}
            >
              <Redo2 size={18} strokeWidth={1.9} aria-label={words.redo} />
            </button>
          </>
        )}
        {edited.change !== null && entry.hideAs !== null && (
          <button type="button" className="button" onClick={() => toggleHidden(edited, entry)}>
            {entry.hidden ? (
              <Eye size={18} strokeWidth={1.9} aria-hidden />
            ) : (
              <EyeOff size={18} strokeWidth={1.9} aria-hidden />
            )}
            {entry.hidden ? words.show : words.hide}
          </button>
        )}
      </span>
    </div>
  );
}

function Pager({ edited, slide, ...props }: Props & { readonly slide: DrawnSlide }): React.JSX.Element {
  const [words, address] = [useWords(publicationWords), useAddress()];
  const [search] = useSearchParams();
  const { slides } = edited.view;
  const at = slides.findIndex(({ id }) => id === slide.id);
  const to = (by: number): string | undefined => {
    const id = slides[at + by]?.id;
    const kept = { toon: search.get("toon") ?? undefined };
    return id === undefined ? undefined : address(`/${props.series}/${props.wave.id}/publicatie/${id}`, kept);
  };
  const [before, after] = [to(-1), to(1)];
  return (
    <span className="pager small second">
      {before !== undefined && (
        <Link href={before} aria-label={words.previous}>
          <ChevronLeft size={18} strokeWidth={1.9} aria-hidden />
        </Link>
      )}
      {words.slideOf(at + 1, slides.length)}
      {after !== undefined && (
        <Link href={after} aria-label={words.next}>
          <ChevronRight size={18} strokeWidth={1.9} aria-hidden />
        </Link>
      )}
    </span>
  );
}

/** Ctrl Z and Ctrl Y for what was changed here; inside a field the field's own undo goes first. */
function useUndoKeys(store: FileStore | null): void {
  useEffect(() => {
    if (store === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName);
      if (typing || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) store.redo();
      else store.undo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [store]);
}
