import type { ClosedBlock, ComparisonBlock, ComparisonRow } from "../../report/model.ts";
import { useWords } from "../language.ts";
import { KeyTable } from "../parts/key-table.tsx";
import { Note } from "../parts/note.tsx";
import { Bar } from "./bar.tsx";
import { ChartTable } from "./chart-table.tsx";
import { resultsWords } from "./words.ts";

/** A question beside the previous wave; where the two cannot be compared, this wave alone and why. */
export function ComparisonTable(props: {
  readonly block: ComparisonBlock;
  readonly fallback: ClosedBlock;
}): React.JSX.Element {
  const { block, fallback } = props;
  if (block.refusal === null) return <Both block={block} />;
  return (
    <>
      <Note tone="warn" head={block.refusal.head}>
        {[block.refusal.text, ...block.refusal.details].join(" ")}
      </Note>
      {fallback.charts.map((chart) => (
        <ChartTable key={chart.id} chart={chart} />
      ))}
    </>
  );
}

function Both({ block }: { readonly block: ComparisonBlock }): React.JSX.Element {
  const words = useWords(resultsWords);
  const largest = Math.max(
    ...block.rows.flatMap(({ now, before }) => [now.share ?? 0, before.share ?? 0]),
    0.01,
  );
  return (
    <div className="chart">
      <p className="legend small">
        <span>
          <i className="key now" /> {block.now.name}, {block.now.nLabel}
        </span>
        <span>
          <i className="key before" /> {block.before.name}, {block.before.nLabel}
        </span>
      </p>
      <KeyTable className="bars waves-compared">
        <thead>
          <tr>
            <th scope="col">{words.answer}</th>
            <td aria-hidden="true" />
            <th scope="col">{block.now.name}</th>
            <th scope="col">{words.count}</th>
            <th scope="col" className="before">
              {block.before.name}
            </th>
            {block.percentages && <th scope="col">{words.difference}</th>}
          </tr>
        </thead>
        <tbody>
          {[...block.rows, ...block.sums].map((row, i) => (
            <Row key={row.label} row={row} sum={i >= block.rows.length} block={block} largest={largest} />
          ))}
        </tbody>
      </KeyTable>
      {block.notes.map((note) => (
        <p key={note} className="small second">
          {note}
        </p>
      ))}
    </div>
  );
}

function Row(props: {
  readonly row: ComparisonRow;
  readonly sum: boolean;
  readonly block: ComparisonBlock;
  readonly largest: number;
}): React.JSX.Element {
  const { label, now, before, tone, difference } = props.row;
  const part = (share: number | null) => (share === null ? null : share / props.largest);
  return (
    <tr className={props.sum ? "sum" : undefined}>
      <th scope="row">{label}</th>
      <td className="drawn line" aria-hidden="true">
        {!props.sum && (
          <Bar share={part(now.share)} from={part(before.share)} tone={tone === "quiet" ? "quiet" : "bar"} />
        )}
      </td>
      <td>
        <b>{now.percent ?? now.count}</b>
      </td>
      <td className="second">{now.count}</td>
      <td className="before">{before.percent ?? before.count}</td>
      {props.block.percentages && <td>{difference}</td>}
    </tr>
  );
}
