import { EyeOff, GripVertical } from "lucide-react";
import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import type { OutlineEntry } from "../../api/publication.ts";
import { useAddress, useWords } from "../language.ts";
import { Fold } from "../parts/fold.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { moveBy, moveTo, questionOrder, type Edited } from "./editing.ts";
import { publicationWords } from "./words.ts";

interface Props extends StageProps {
  readonly edited: Edited;
  readonly current: OutlineEntry;
}

/** The parts of the publication in their order; questions are moved by Alt and arrows or by dragging. */
export function Outline(props: Props): React.JSX.Element {
  const { edited } = props;
  const words = useWords(publicationWords);
  const [said, setSaid] = useState("");
  const [dragged, setDragged] = useState<OutlineEntry | null>(null);
  const { entries, slides } = edited.view;
  const label = useEntryLabel();
  const tell = (entry: OutlineEntry, place: number): void =>
    setSaid(words.moved(label(entry), place, questionOrder(entries).length));
  return (
    <nav className="outline parts" aria-label={words.outline}>
      <Fold label={words.parts} now={label(props.current)} at={props.current.id}>
        <p className="small second">
          {words.size(entries.filter(({ hidden }) => !hidden).length, slides.length)}
        </p>
        <ol>
          {entries.map((entry) => (
            <Entry
              key={entry.id}
              {...props}
              entry={entry}
              drag={setDragged}
              drop={() => {
                if (dragged !== null && entry.question !== null) moveTo(edited, dragged, entry.question);
                setDragged(null);
              }}
              move={(by) => {
                const place = questionOrder(entries).indexOf(entry.question ?? "") + 1 + by;
                if (moveBy(edited, entry, by)) tell(entry, place);
              }}
            />
          ))}
        </ol>
        {edited.change !== null && (
          <p className="small second keys">
            {words.move} <kbd>Alt ↑</kbd> <kbd>Alt ↓</kbd>
          </p>
        )}
      </Fold>
      <p className="unseen" role="status">
        {said}
      </p>
    </nav>
  );
}

function Entry(
  props: Props & {
    readonly entry: OutlineEntry;
    readonly drag: (entry: OutlineEntry) => void;
    readonly drop: () => void;
    readonly move: (by: -1 | 1) => void;
  },
): React.JSX.Element {
  const { entry, edited, current } = props;
  const [words, address, label] = [useWords(publicationWords), useAddress(), useEntryLabel()];
  const [search] = useSearchParams();
  const movable = edited.change !== null && entry.question !== null;
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    props.move(event.key === "ArrowUp" ? -1 : 1);
  };
  const item = entry.slides[0] ?? entry.id;
  return (
    <li
      draggable={movable}
      onDragStart={() => props.drag(entry)}
      onDragOver={(event) => {
        if (movable) event.preventDefault();
      }}
      onDrop={props.drop}
    >
      <Link
        href={address(`/${props.series}/${props.wave.id}/publicatie/${item}`, {
          toon: search.get("toon") ?? undefined,
        })}
        className={entry.hidden ? "second" : undefined}
        aria-current={entry.id === current.id ? "page" : undefined}
        aria-keyshortcuts={movable ? "Alt+ArrowUp Alt+ArrowDown" : undefined}
        onKeyDown={movable ? onKeyDown : undefined}
      >
        <span className="grip">{movable && <GripVertical size={16} strokeWidth={1.9} aria-hidden />}</span>
        <span>
          {entry.number !== null && `${entry.number} `}
          {label(entry)}
        </span>
        {entry.hidden && <EyeOff size={16} strokeWidth={1.9} aria-label={words.hidden} />}
      </Link>
    </li>
  );
}

/** What an entry is called: its question's short name, or what the studio calls its kind. */
export function useEntryLabel(): (entry: OutlineEntry) => string {
  const words = useWords(publicationWords);
  return ({ kind, label }) =>
    kind === "comparison" ? words.comparedWith(label) : (words.entries[kind] ?? label);
}
