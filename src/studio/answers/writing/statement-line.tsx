import { useState } from "react";
import type { Text } from "../../../text.ts";
import { useSay, useWords } from "../../language.ts";
import { countsOf, type Entry } from "../codebook/codebook-entries.ts";
import { useCodebook } from "../codebook/use-codebook.ts";
import { useBench } from "../use-bench.ts";
import { writingWords } from "./words.ts";

/** The words of a theme or sub-point as the report will have them; what is refused stays in the field. */
export function StatementLine(props: {
  readonly entry: Entry;
  readonly isChosen: boolean;
  readonly choose: () => void;
}): React.JSX.Element {
  const { entry, isChosen, choose } = props;
  const { coding } = useBench().state.shown;
  const [words, say, { take }] = [useWords(writingWords), useSay(), useCodebook()];
  const before = { nl: say({ nl: entry.title.nl }), en: entry.title.en ?? "" };
  const [draft, setDraft] = useState<Partial<Record<"nl" | "en", string>>>({});
  const now = { ...before, ...draft };
  const isChanged = now.nl !== before.nl || now.en !== before.en;
  const name = say(entry.title);
  const save = (): void => {
    const title: Text = { nl: now.nl.trim(), ...(now.en.trim() !== "" && { en: now.en.trim() }) };
    take({ do: "rename", code: entry.code, title });
  };
  const field = (language: "nl" | "en", label: string) => (
    <textarea
      rows={1}
      lang={language}
      aria-label={label}
      value={now[language]}
      onFocus={choose}
      onChange={({ target }) => setDraft({ ...draft, [language]: target.value })}
      onKeyDown={(event) => {
        if (event.key === "Escape") event.currentTarget.blur();
        if (event.key !== "Enter" || event.shiftKey) return;
        event.preventDefault();
        if (isChanged) save();
      }}
    />
  );
  return (
    <li
      className={entry.isTheme ? "statement is-theme" : "statement"}
      aria-current={isChosen ? "true" : undefined}
    >
      <div className="fields">
        {field("nl", words.title(name))}
        {(isChosen || now.en !== before.en) && field("en", words.titleEn(name))}
      </div>
      <button type="button" className="plain small" onClick={choose}>
        {words.answers(countsOf(coding).get(entry.code) ?? 0)}
      </button>
      {isChanged && (
        <p className="buttons">
          <button type="button" className="button" disabled={now.nl.trim() === ""} onClick={save}>
            {words.save}
          </button>
          <button type="button" className="linkish" onClick={() => setDraft({})}>
            {words.back}
          </button>
        </p>
      )}
    </li>
  );
}
