import { Plus } from "lucide-react";
import { useEffect, useRef } from "react";
import { insertQuestion, newQuestionCode } from "../../questionnaire/editing/arrange.ts";
import { placeOf } from "../../questionnaire/editing/find.ts";
import { newQuestion } from "../../questionnaire/editing/retype.ts";
import type { QuestionType } from "../../questionnaire/model.ts";
import { keysAreOff } from "../answers/use-keys.ts";
import { useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { focusOn } from "./focus-on.ts";
import { useGoToQuestion } from "./use-place.ts";
import { questionnaireWords } from "./words.ts";
import { useWriting } from "./writing.ts";

/** A new question of a chosen type, after the one that is open. The key V opens the choice where no field has focus. */
export function AddQuestion({
  chosen,
  ...props
}: StageProps & { readonly chosen: string }): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const { questionnaire, facts, change } = useWriting();
  const go = useGoToQuestion(props);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "v" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      if (keysAreOff()) return;
      const opened = menu.current;
      if (opened === null) return;
      event.preventDefault();
      opened.open = true;
      opened.querySelector("button")?.focus();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  const add = (type: QuestionType): void => {
    const code = newQuestionCode(questionnaire, facts.previous?.questionnaire);
    const place = placeOf(questionnaire, chosen);
    const last = {
      page: questionnaire.pages.length - 1,
      at: questionnaire.pages.at(-1)?.questions.length ?? 0,
    };
    const to =
      place === undefined ? (chosen === "begin" ? { page: 0, at: 0 } : last) : { ...place, at: place.at + 1 };
    change((now) => insertQuestion(now, newQuestion(type, code), to));
    if (menu.current !== null) menu.current.open = false;
    go(code);
    focusOn("#question-words");
  };
  return (
    <details className="add-question" ref={menu} onKeyDown={(event) => closeOnEscape(event, menu.current)}>
      <summary className="button">
        <Plus size={18} strokeWidth={1.9} aria-hidden /> {words.add} <kbd>V</kbd>
      </summary>
      <ul className="menu-list">
        {(Object.keys(words.types) as QuestionType[]).map((type) => (
          <li key={type}>
            <button type="button" onClick={() => add(type)}>
              {words.types[type]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function closeOnEscape(event: React.KeyboardEvent, menu: HTMLDetailsElement | null): void {
  if (event.key !== "Escape" || menu === null) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
}
