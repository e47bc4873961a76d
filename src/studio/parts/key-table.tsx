import { useEffect, useRef } from "react";

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A table to walk through with the arrow keys: one stop for Tab, Home and End for the ends of a row. */
export function KeyTable(props: React.ComponentProps<"table">): React.JSX.Element {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const cells = rowsOf(table.current).flat();
    const stop = cells.find((cell) => cell.tabIndex === 0) ?? cells[0];
    for (const cell of cells) cell.tabIndex = cell === stop ? 0 : -1;
  });
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const target = nextCell(rowsOf(table.current), event);
    if (target === undefined) return;
    event.preventDefault();
    for (const cell of rowsOf(table.current).flat()) cell.tabIndex = cell === target ? 0 : -1;
    target.focus();
  };
  return <table {...props} ref={table} onKeyDown={onKeyDown} />;
}

/** Cells that say something, row by row; a bar is for the eye. */
function rowsOf(table: HTMLTableElement | null): HTMLTableCellElement[][] {
  return [...(table?.rows ?? [])]
    .filter(isInSight)
    .map((row) => [...row.cells].filter((cell) => cell.getAttribute("aria-hidden") !== "true"));
}

/** On a phone the heads of columns are for screen readers only: focus there would be seen by nobody. */
function isInSight(row: HTMLTableRowElement): boolean {
  return (row.parentElement?.getBoundingClientRect().width ?? 0) > 1;
}

function nextCell(
  rows: readonly (readonly HTMLTableCellElement[])[],
  event: React.KeyboardEvent,
): HTMLTableCellElement | undefined {
  const row = rows.findIndex((cells) => cells.some((cell) => cell === event.target));
  const column = rows[row]?.findIndex((cell) => cell === event.target) ?? -1;
  if (column === -1 || event.altKey || event.metaKey) return undefined;
  if (event.key === "Home") return (event.ctrlKey ? rows[0] : rows[row])?.[0];
  if (event.key === "End") return (event.ctrlKey ? rows.at(-1) : rows[row])?.at(-1);
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey) return undefined;
  const to = rows[row + step[0]];
  return step[0] === 0 ? to?.[column + step[1]] : to?.[Math.min(column, to.length - 1)];
}
