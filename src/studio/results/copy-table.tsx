import { useState } from "react";
import type { Chart, ClosedBlock } from "../../report/model.ts";
import { useWords } from "../language.ts";
import { pictureOf } from "./picture.ts";
import { resultsWords } from "./words.ts";

interface CopyProps {
  readonly block: ClosedBlock;
  /** "Concept", "Voorbeeld: cijfers verzonnen": goes along with a picture. */
  readonly status: string | null;
}

/** Puts the question on the clipboard, to paste into a text (as a table or a picture) or a spreadsheet (as CSV). */
export function CopyTable({ block, status }: CopyProps): React.JSX.Element {
  const words = useWords(resultsWords);
  const [said, setSaid] = useState("");
  const copy = async (kind: keyof typeof KINDS): Promise<void> => {
    try {
      await navigator.clipboard.write([new ClipboardItem(KINDS[kind](block, status))]);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <span className="copy">
      <span className="small second">{words.copyAs}</span>
      {(["table", "csv", "picture"] as const).map((kind) => (
        <button key={kind} type="button" className="button" onClick={() => void copy(kind)}>
          {words[kind]}
        </button>
      ))}
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

/** A picture is promised, not awaited: some browsers let only a click itself write to the clipboard. */
const KINDS = {
  table: asTable,
  csv: asCsv,
  picture: (block: ClosedBlock, status: string | null) => ({ "image/png": pictureOf(block, status) }),
} satisfies Readonly<
  Record<string, (block: ClosedBlock, status: string | null) => Record<string, string | Promise<Blob>>>
>;
