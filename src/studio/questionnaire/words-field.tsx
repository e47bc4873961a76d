import { useEffect, useRef, useState } from "react";
import { wordsIn, withWords, type Wording } from "../../questionnaire/editing/forms.ts";
import { isToFillIn } from "../../questionnaire/to-fill-in.ts";
import type { Text } from "../../text.ts";
import { useWriting } from "./writing.ts";

/** A pause after which what was typed becomes a step: undoing takes back a few words, not a letter. */
const PAUSE_MS = 600;

interface Props {
  readonly label: string;
  readonly text: Text | undefined;
  readonly change: (text: Text | undefined) => void;
  readonly wording?: Wording;
  readonly placeholder?: string;
  /** No participant reads it, so that it may change whenever one likes. */
  readonly unread?: boolean;
  /** It may be left empty, and is then not there. */
  readonly optional?: boolean;
  readonly className?: string;
  readonly id?: string;
  readonly onEnter?: () => void;
  readonly onEmptied?: () => void;
  readonly onPasteLines?: (text: string) => boolean;
}

/** Words that are written where they stand, in one of their wordings. They grow with what is typed. */
export function WordsField(props: Props): React.JSX.Element {
  const { text, label, optional = false } = props;
  const writing = useWriting();
  const wording = props.wording ?? writing.wording;
  const said = wordsIn(text, wording);
  const isForReport = wording === "en" && !writing.questionnaire.languages.includes("en");
  const isReadOnly = writing.areWordsFixed && props.unread !== true && !isForReport;
  const isUnwritten = isToFillIn(said);
  const { shown, type, keep, drop, isTyping } = useDraft(isUnwritten ? "" : said, (words) => {
    const isDutch = wording !== "en";
    if (words === "" && isDutch && !optional) return;
    props.change(words === "" && isDutch ? undefined : withWords(text, wording, words));
  });
  const inside = isUnwritten ? said.replace(/^\[[^:]*: (.*)\]$/, "$1") : props.placeholder;
  const other = inOtherWording(text, wording);
  return (
    <span
      className={`grow ${props.className ?? ""}`}
      data-words={`${shown === "" ? (inside ?? other) : shown} `}
    >
      <textarea
        rows={1}
        id={props.id}
        aria-label={label}
        lang={wording === "en" ? "en" : "nl"}
        value={shown}
        readOnly={isReadOnly}
        placeholder={inside ?? other}
        onChange={({ target }) => type(target.value.replaceAll("\n", " "))}
        onBlur={() => keep("done")}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text/plain");
          if (/[\n\t]/.test(pasted.trim()) && props.onPasteLines?.(pasted) === true) {
            event.preventDefault();
            drop();
          }
        }}
        onKeyDown={(event) => {
          if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) {
            keep("done");
          } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
            event.preventDefault();
            keep();
            props.onEnter?.();
          } else if (
            event.key === "Backspace" &&
            shown === "" &&
            !isTyping &&
            props.onEmptied !== undefined
          ) {
            event.preventDefault();
            props.onEmptied();
          }
        }}
      />
    </span>
  );
}

/** What is being typed, kept as a step after a pause, on leaving, and when the field goes away. */
function useDraft(said: string, change: (words: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const kept = useRef<string | null>(null);
  const latest = useRef({ draft, said, change });
  useEffect(() => {
    latest.current = { draft, said, change };
  });
  const keep = (done?: "done"): void => {
    const now = latest.current;
    const words = now.draft?.trim();
    // While two versions wait for a choice the file says something else: what was kept once is kept.
    if (words !== undefined && words !== now.said && words !== kept.current) {
      kept.current = words;
      now.change(words);
    }
    if (done !== undefined) setDraft(null);
  };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    // A window that is closed halfway a word: what was typed is kept on this device and sent when it is opened again.
    const leave = (): void => keep();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      keep();
    };
  }, []);
  return {
    shown: draft ?? said,
    type: (words: string) => {
      kept.current = null;
      setDraft(words);
    },
    keep,
    drop: () => setDraft(null),
    isTyping: draft !== null && draft !== "",
  };
}

/** What stands in Dutch is shown, quietly, where the English is still to be written. */
function inOtherWording(text: Text | undefined, wording: Wording): string {
  return wording === "en" ? wordsIn(text, "je") : "";
}
