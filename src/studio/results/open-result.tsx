import { Fragment } from "react";
import { Link } from "wouter";
import type { OpenResults } from "../../api/results.ts";
import { counts } from "../counts.ts";
import { useAddress, useWords } from "../language.ts";
import { KeyTable } from "../parts/key-table.tsx";
import { useWorksOn } from "../session/session.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { Bar } from "./bar.tsx";
import { resultsWords } from "./words.ts";

/** What the answers to an open question are about; their words are read elsewhere, by whom may. */
export function OpenResult({
  open,
  series,
  wave,
}: StageProps & { readonly open: OpenResults }): React.JSX.Element {
  const [words, address, readsAnswers] = [useWords(resultsWords), useAddress(), useWorksOn(series)];
  return (
    <article className="result">
      <p className="small second">{words.question(open.number)}</p>
      <h1>{open.wording}</h1>
      <p className="lead">{open.themes.length > 0 ? open.fact : words.openAnswers(open.answers)}</p>
      {open.conclusion !== null && <p>{open.conclusion}</p>}
      {open.themes.length > 0 && <Themes open={open} />}
      {open.answers > 0 && open.uncoded > 0 && (
        <p className="small second">{words.uncoded(open.uncoded, open.answers)}</p>
      )}
      {readsAnswers && (
        <Link className="button" href={address(`/${series}/${wave.id}/open-antwoorden/${open.variable}`)}>
          {words.toAnswers}
        </Link>
      )}
    </article>
  );
}

function Themes({ open }: { readonly open: OpenResults }): React.JSX.Element {
  const [words, count] = [useWords(resultsWords), useWords(counts)];
  return (
    <div className="chart">
      <KeyTable className="bars">
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            <td aria-hidden="true" />
            <th scope="col">{words.answers}</th>
          </tr>
        </thead>
        <tbody>
          {open.themes.map(({ code, title, answers, subpoints }) => (
            <Fragment key={code}>
              <tr>
                <th scope="row">
                  <b>{title}</b>
                </th>
                <td className="drawn" aria-hidden="true">
                  <Bar share={answers / Math.max(open.answers, 1)} tone="bar" track />
                </td>
                <td>
                  <b>{count(answers)}</b>
                </td>
              </tr>
              {subpoints.map((point) => (
                <tr key={point.code} className="point">
                  <th scope="row" className="small">
                    {point.text}
                  </th>
                  <td className="drawn" aria-hidden="true" />
                  <td className="second">{count(point.answers)}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </KeyTable>
    </div>
  );
}
