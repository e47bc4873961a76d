import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";

/** How high a row is until it is measured. */
const USUAL_HEIGHT = 46;
/** Rows that stay in sight above the answer in hand, so that one sees what was just done. */
const ABOVE = 2;

/**
 * A list of any length, of which only what is in sight is drawn. Room for the rest is made with pictures of nothing,
 * since the page allows no styles of its own.
 */
export function AnswerList(props: {
  readonly count: number;
  readonly at: number;
  readonly label: string;
  readonly keyOf: (place: number) => React.Key;
  readonly row: (place: number) => React.ReactNode;
}): React.JSX.Element {
  const { count, at } = props;
  const box = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 10,
    getItemKey: props.keyOf,
  });
  const rows = list.getVirtualItems();
  const before = rows[0]?.start ?? 0;
  const after = list.getTotalSize() - (rows.at(-1)?.end ?? 0);
  useEffect(() => {
    list.scrollToIndex(Math.max(0, at - ABOVE), { align: "start" });
    // The list itself is new at every draw; only another answer in hand is a reason to move.
  }, [at]);
  return (
    <div className="answer-list" ref={box} tabIndex={-1}>
      <Room height={before} />
      <ol aria-label={props.label}>
        {rows.map(({ index, key }) => (
          <li
            key={key}
            ref={list.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            aria-current={index === at ? "true" : undefined}
            className={index === at ? "in-hand" : undefined}
          >
            {props.row(index)}
          </li>
        ))}
      </ol>
      <Room height={after} />
    </div>
  );
}

function Room({ height }: { readonly height: number }): React.ReactNode {
  if (height <= 0) return null;
  return <svg className="room" width="1" height={height} aria-hidden="true" />;
}
