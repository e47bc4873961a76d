import { Link } from "wouter";
import type { Results } from "../../api/results.ts";
import { useAddress, useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { resultsWords } from "./words.ts";

/** An open question is read elsewhere; here stands how many answered it. */
export function OpenResult({
  open,
  series,
  wave,
}: StageProps & { readonly open: Results["open"][number] }): React.JSX.Element {
  const [words, address] = [useWords(resultsWords), useAddress()];
  return (
    <article className="result">
      <p className="small second">{words.question(open.number)}</p>
      <h1>{open.short.replace(/^\d+\s+/, "")}</h1>
      <p className="lead">{words.openAnswers(open.answers)}</p>
      <Link className="button" href={address(`/${series}/${wave.id}/open-antwoorden/${open.variable}`)}>
        {words.toAnswers}
      </Link>
    </article>
  );
}
