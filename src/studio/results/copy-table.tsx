import { useState } from "react";
import type { Chart, ClosedBlock } from "../../report/model.ts";
import { useWords } from "../language.ts";
import { resultsWords } from "./words.ts";

/** Puts the table on the clipboard, to paste into a text (as a table) or a spreadsheet (as CSV). */
export function CopyTable({ block }: { readonly block: ClosedBlock }): React.JSX.Element {
  const words = useWords(resultsWords);
  const [said, setSaid] = useState("");
  const copy = async (kind: "table" | "csv"): Promise<void> => {
    try {
      await navigator.clipboard.write([new ClipboardItem(kind === "csv" ? asCsv(block) : asTable(block))]);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <span className="copy">
      <span className="small second">{words.copyAs}</span>
      <button type="button" className="button" onClick={() => void copy("table")}>
        {words.table}
      </button>
      <button type="button" className="button" onClick={() => void copy("csv")}>
        {words.csv}
      </button>
      <span className="small second" role="status">
        {said}
      </span>
    </span>
  );
}

function rowsOf({ title, rows, percentages, nLabel }: Chart): string[][] {
  return [
    ...(title === null ? [] : [[title]]),
    ...rows.map(({ label, count, percent }) => [
      label,
      String(count),
      ...(percentages ? [percent ?? ""] : []),
    ]),
    [nLabel],
  ];
}

function asCsv({ wording, charts }: ClosedBlock): Record<string, string> {
  const rows = [[wording], ...charts.flatMap(rowsOf)];
  return { "text/plain": rows.map((row) => row.map(quoted).join(";")).join("\r\n") };
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe, as in the table for people. */
function quoted(cell: string): string {
  const harmless = /^[=+\-@\t\r＝]/u.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}

function asTable({ wording, charts }: ClosedBlock): Record<string, string> {
  const rows = charts.flatMap(rowsOf);
  const table = document.createElement("table");
  table.createCaption().textContent = wording;
  for (const cells of rows) {
    const row = table.insertRow();
    for (const cell of cells) row.insertCell().textContent = cell;
  }
  return {
    "text/html": table.outerHTML,
    "text/plain": [[wording], ...rows].map((row) => row.join("\t")).join("\n"),
  };
}
