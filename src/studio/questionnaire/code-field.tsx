import { useState } from "react";
import { isCode } from "../../questionnaire/code.ts";
import { useWords } from "../language.ts";
import { questionnaireWords } from "./words.ts";
import { useWriting } from "./writing.ts";

interface Props {
  readonly code: string;
  /** Codes that others have. */
  readonly taken: readonly string[];
  readonly rename: (code: string) => void;
}

/** A code, quiet until somebody wants to change it. With answers given under it, it stays as it is. */
export function CodeField({ code, taken, rename }: Props): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const { isFixed } = useWriting();
  const [draft, setDraft] = useState<string | null>(null);
  if (isFixed) return <code className="code-word">{code}</code>;
  if (draft === null)
    return (
      <button
        type="button"
        className="code-word"
        aria-label={words.codeOf(code)}
        onClick={() => setDraft(code)}
      >
        {code}
      </button>
    );
  const wrong =
    draft === code ? null : !isCode(draft) ? words.codeWrong : taken.includes(draft) ? words.codeTaken : null;
  const finish = (): void => {
    if (wrong === null && draft !== code) rename(draft);
    setDraft(null);
  };
  return (
    <span className="code-editor">
      <input
        className="code-word"
        aria-label={words.codeOf(code)}
        aria-invalid={wrong !== null}
        value={draft}
        maxLength={40}
        spellCheck={false}
        // The button that had the focus has become this field.
        autoFocus
        onChange={({ target }) => setDraft(target.value)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
          if (key === "Escape") setDraft(null);
        }}
      />
      {wrong !== null && <span className="tiny wrong-words">{wrong}</span>}
    </span>
  );
}
