import { useLayoutEffect, useState, type RefObject } from "react";

/** Where the rows of a list are, in CSS pixels from its top. */
export interface Rows {
  readonly height: number;
  readonly middles: readonly number[];
}

/** Rows are as high as their words: what is drawn beside them follows the size of letters and screen. */
export function useRows(list: RefObject<HTMLElement | null>): Rows {
  const [rows, setRows] = useState<Rows>({ height: 0, middles: [] });
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return;
    const measure = (): void => {
      const top = current.getBoundingClientRect().top;
      const middles = [...current.children].map((row) => {
        const box = row.getBoundingClientRect();
        return Math.round(box.top - top + box.height / 2);
      });
      setRows({ height: current.clientHeight, middles });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    return () => watch.disconnect();
  }, [list]);
  return rows;
}
