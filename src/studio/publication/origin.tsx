import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OutlineEntry } from "../../api/publication.ts";
import type { Origin, OriginFigure } from "../../api/publication-parts.ts";
import { ask } from "../ask.ts";
import { useWords } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { blockWords } from "./block-words.ts";

type Props = StageProps & { readonly entry: OutlineEntry };

/** "Where does 76 % come from?": each figure with its count and the rows that are counted. */
export function WhereFrom(props: Props): React.ReactNode {
  const [open, setOpen] = useState(false);
  const words = useWords(blockWords);
  const origin = useQuery({
    queryKey: ["publication", "origin", props.series, props.wave.id, props.entry.id],
    queryFn: () =>
      ask<Origin>(`${waveAddress(props)}/publication/origin/${encodeURIComponent(props.entry.id)}`),
    enabled: props.entry.kind === "closed" || props.entry.kind === "open",
  });
  if (origin.data === undefined || origin.data.figures.length === 0) return null;
  const figure = largest(origin.data.figures);
  return (
    <section className="origin">
      <button type="button" className="linkish small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {figure === null ? words.whereAny : words.where(figure)}
      </button>
      {open && <Figures origin={origin.data} />}
    </section>
  );
}

/** The figure that stands out: what most gave, as a percentage where there is one. */
function largest(figures: readonly OriginFigure[]): string | null {
  const whole = figures.filter(({ group }) => group === null);
  const most = whole.reduce<OriginFigure | null>(
    (best, one) => (best === null || one.count > best.count ? one : best),
    null,
  );
  if (most === null) return null;
  return most.percent === null ? String(most.count) : `${most.percent}\u00A0%`;
}

function Figures({ origin }: { readonly origin: Origin }): React.JSX.Element {
  const words = useWords(blockWords);
  const { figures, base, participants, coders, table } = origin;
  const grouped = figures.some(({ group }) => group !== null);
  return (
    <>
      <div className="scrolling" tabIndex={0} role="region" aria-label={words.whereAny}>
        <table className="figures-from small">
          <thead>
            <tr>
              <th scope="col">{words.answer}</th>
              {grouped && <th scope="col">{words.group}</th>}
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.counted}</th>
              <th scope="col">{words.rule}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((one, i) => (
              <tr key={i}>
                <th scope="row">{one.answer}</th>
                {grouped && <td>{one.group}</td>}
                <td>{one.percent === null ? one.count : `${one.percent}\u00A0%`}</td>
                <td>{one.n === null ? one.count : `${one.count} / ${one.n}`}</td>
                <td>
                  <code>{one.rule}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {base !== null && <p className="small second">{words.base({ participants, ...base })}</p>}
      {coders.length > 0 && <p className="small second">{words.codedBy(coders)}</p>}
      <p className="small second">{words.inTable(table)}</p>
    </>
  );
}
