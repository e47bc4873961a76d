import type { Breakdown, BreakdownRow } from "../../report/model.ts";
import { useWords } from "../language.ts";
import { KeyTable } from "../parts/key-table.tsx";
import { resultsWords } from "./words.ts";

/** A question by group: stacked bars that are a table; what is withheld is hatched and says so. */
export function BreakdownTable({ breakdown }: { readonly breakdown: Breakdown }): React.JSX.Element {
  const words = useWords(resultsWords);
  if (breakdown.rows.length === 0) return <section />;
  return (
    <section className="breakdown" aria-label={breakdown.title}>
      <h2>{breakdown.title}</h2>
      <p className="legend small">
        {breakdown.classes.map(({ label, tone }) => (
          <span key={label}>
            <i className={`key ${tone}`} /> {label}
          </span>
        ))}
      </p>
      <KeyTable className="stacks">
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col">N</th>
            <th scope="col" colSpan={breakdown.classes.length}>
              {breakdown.percentages ? words.percent : words.counts}
            </th>
          </tr>
        </thead>
        <tbody>
          {breakdown.rows.map((row) => (
            <Row key={row.label} row={row} breakdown={breakdown} />
          ))}
        </tbody>
      </KeyTable>
      {breakdown.notes.map((note) => (
        <p key={note} className="small second">
          {note}
        </p>
      ))}
    </section>
  );
}

function Row({
  row,
  breakdown,
}: {
  readonly row: BreakdownRow;
  readonly breakdown: Breakdown;
}): React.JSX.Element {
  const words = useWords(resultsWords);
  const total = row.cells.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const withheld = row.n === null || row.cells.every(({ count }) => count === null);
  let [x, drawn] = [0, [] as React.JSX.Element[]];
  if (!withheld && total > 0) {
    drawn = row.cells.map(({ count, percent }, i) => {
      const share = ((count ?? 0) / total) * 100;
      const segment = (
        <g key={i} className={breakdown.classes[i]?.tone}>
          <rect className="fill" x={`${x}%`} width={`${share}%`} height="36" />
          {share > 8 && (
            <text x={`${x + share / 2}%`} y="23" textAnchor="middle">
              {breakdown.percentages ? percent : count}
            </text>
          )}
        </g>
      );
      x += share;
      return segment;
    });
  }
  return (
    <tr className={row.whole ? "whole" : undefined}>
      <th scope="row">{row.label}</th>
      <td className="second">{row.n ?? ""}</td>
      <td colSpan={breakdown.classes.length}>
        {withheld ? (
          <span className="hatched">
            <span>{words.withheld}</span>
          </span>
        ) : (
          <>
            <svg className="stack" width="100%" height="36" aria-hidden="true">
              {drawn}
            </svg>
            <span className="unseen">{said(row, breakdown, words.withheld)}</span>
          </>
        )}
      </td>
    </tr>
  );
}

function said(row: BreakdownRow, { classes }: Breakdown, withheld: string): string {
  return row.cells
    .map(
      ({ count, percent }, i) =>
        `${classes[i]?.label ?? ""}: ${count === null ? withheld : [count, percent].filter((one) => one !== null).join(", ")}`,
    )
    .join("; ");
}
