import type { OutlineEntry } from "../../api/publication.ts";
import { useWords } from "../language.ts";
import { blockWords } from "./block-words.ts";
import { splitsOf, toggleSplit, type Edited } from "./editing.ts";

/** By which groups the answers to a question are shown too: a slide each, protected as a whole. */
export function Splits({
  edited,
  entry,
}: {
  readonly edited: Edited;
  readonly entry: OutlineEntry;
}): React.ReactNode {
  const words = useWords(blockWords);
  const { question } = entry;
  const { groupings } = edited.view;
  if (edited.change === null || question === null || !entry.canSplit || groupings.length === 0) return null;
  const chosen = splitsOf(edited.words, question);
  return (
    <fieldset className="splits">
      <legend className="small second">{words.splitBy}</legend>
      {groupings.map(({ code, label }) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={() => toggleSplit(edited, question, code)}
          />
          {label}
        </label>
      ))}
      <p className="tiny second">{words.splitHint}</p>
    </fieldset>
  );
}
