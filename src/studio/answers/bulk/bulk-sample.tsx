import type { BulkOffer } from "../../../api/answers.ts";
import { useWords } from "../../language.ts";
import { useCodeName } from "../codebook/code-names.ts";
import { useBench } from "../use-bench.ts";
import { bulkWords } from "./words.ts";

/** Answers that chance picked from what would be accepted, with their codes. */
export function BulkSample({ offer }: { readonly offer: BulkOffer }): React.JSX.Element {
  const { state } = useBench();
  const [words, name] = [useWords(bulkWords), useCodeName()];
  const wordsOf = new Map(state.work.answers.map((answer) => [answer.row, answer.words]));
  return (
    <section>
      <h3>{words.sample}</h3>
      <p className="tiny second">{words.sampleHint}</p>
      <ul className="bulk-sample">
        {offer.sample.map(({ row, codes }) => (
          <li key={row}>
            <span className="voice" lang={state.work.language}>
              {wordsOf.get(row)}
            </span>
            <ul className="chips">
              {codes.map((code) => {
                const { theme, point } = name(code);
                return (
                  <li key={code} className="chip">
                    {point === undefined ? theme : `${theme} › ${point}`}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
