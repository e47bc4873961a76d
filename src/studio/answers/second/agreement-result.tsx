import type { AgreementView } from "../../../api/answers.ts";
import { useWords } from "../../language.ts";
import { useFigure } from "../coding/measures.tsx";
import { shortName, useCodeName } from "../codebook/code-names.ts";
import { secondWords } from "./words.ts";

type Result = AgreementView["results"][number];

/** How far two codings of a sample agree: over all, and code by code. */
export function AgreementResult({ result }: { readonly result: Result }): React.JSX.Element {
  const words = useWords(secondWords);
  const { measured, intervals } = result;
  const head = measured.kind === "second" ? words.result : words.recheckOf;
  return (
    <>
      <h2>{head(measured.coder, measured.answers)}</h2>
      <dl className="alphas">
        <Alpha label={words.alphaThemes} value={measured.themes} interval={intervals.themes} />
        <Alpha label={words.alphaCodes} value={measured.codes} interval={intervals.codes} />
      </dl>
      <p className="small second">
        {words.compare} {measured.pickedBy === "doubt" && words.byDoubt}
      </p>
      <PerCode perCode={measured.perCode} />
    </>
  );
}

function Alpha(props: {
  readonly label: string;
  readonly value: number | null;
  readonly interval: Result["intervals"]["themes"];
}): React.JSX.Element {
  const [words, say] = [useWords(secondWords), useFigure()];
  const { value, interval } = props;
  return (
    <div>
      <dt className="small second">{props.label}</dt>
      <dd>
        <b className="alpha">{value === null ? words.nothing : say(value)}</b>{" "}
        {interval !== null && (
          <span className="small second">{words.between(say(interval[0]), say(interval[1]))}</span>
        )}
      </dd>
    </div>
  );
}

function PerCode({ perCode }: { readonly perCode: Result["measured"]["perCode"] }): React.JSX.Element {
  const [words, say, name] = [useWords(secondWords), useFigure(), useCodeName()];
  return (
    <details>
      <summary>{words.perCode}</summary>
      <div className="wide">
        <table className="kappas">
          <thead>
            <tr>
              {[words.code, words.kappa, words.both, words.onlyFirst, words.onlySecond].map((label) => (
                <th key={label} scope="col" className="small second">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {perCode.map(({ code, isTheme, kappa, both, onlyFirst, onlySecond }) => (
              <tr key={code} className={isTheme ? "is-theme" : undefined}>
                <th scope="row">{shortName(name(code))}</th>
                <td>{kappa === null ? words.nothing : say(kappa)}</td>
                <td>{both}</td>
                <td>{onlyFirst}</td>
                <td>{onlySecond}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
