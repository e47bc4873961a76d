import type { Chart, ChartRow, ScaleSum } from "../../report/model.ts";
import { useWords } from "../language.ts";
import { KeyTable } from "../parts/key-table.tsx";
import { Bar } from "./bar.tsx";
import { resultsWords } from "./words.ts";

/** A chart is a table whose rows carry bars. */
export function ChartTable({ chart }: { readonly chart: Chart }): React.JSX.Element {
  const words = useWords(resultsWords);
  return (
    <div className="chart">
      {chart.title !== null && <h2>{chart.title}</h2>}
      <KeyTable className="bars">
        <thead>
          <tr>
            <th scope="col">{words.answer}</th>
            <td aria-hidden="true" />
            {chart.percentages && <th scope="col">{words.percent}</th>}
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {chart.rows.map((row) => (
            <Row key={row.label} row={row} percentages={chart.percentages} />
          ))}
          {chart.sums.map((sum) => (
            <SumRow key={sum.label} sum={sum} percentages={chart.percentages} />
          ))}
        </tbody>
      </KeyTable>
      <p className="small second">
        <b>{chart.nLabel}.</b> {chart.baseNote} {chart.locationNote}
      </p>
    </div>
  );
}

function Row({
  row,
  percentages,
}: {
  readonly row: ChartRow;
  readonly percentages: boolean;
}): React.JSX.Element {
  return (
    <tr>
      <th scope="row">
        {row.label}
        {row.detail !== null && <span className="small second"> {row.detail}</span>}
      </th>
      <td className="drawn" aria-hidden="true">
        <Bar share={row.share} tone={row.tone} track />
      </td>
      {percentages && (
        <td>
          <b>{row.percent}</b>
        </td>
      )}
      <td className={percentages ? "second" : undefined}>{percentages ? row.count : <b>{row.count}</b>}</td>
    </tr>
  );
}

function SumRow({
  sum,
  percentages,
}: {
  readonly sum: ScaleSum;
  readonly percentages: boolean;
}): React.JSX.Element {
  return (
    <tr className="sum">
      <th scope="row">{sum.label.slice(0, 1).toUpperCase() + sum.label.slice(1)}</th>
      <td aria-hidden="true" />
      {percentages && (
        <td>
          <b>{sum.percent}</b>
        </td>
      )}
      <td className="second">{sum.count}</td>
    </tr>
  );
}
