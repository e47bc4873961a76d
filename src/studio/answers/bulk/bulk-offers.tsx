import type { BulkView } from "../../../api/answers.ts";
import { counts } from "../../counts.ts";
import { useWords } from "../../language.ts";
import { bulkWords } from "./words.ts";

/** From which certainty: how many answers that is, and how often it was right. What was not measured cannot be chosen. */
export function BulkOffers(props: {
  readonly view: BulkView;
  readonly chosen: number | undefined;
  readonly choose: (threshold: number) => void;
}): React.JSX.Element {
  const [words, count] = [useWords(bulkWords), useWords(counts)];
  const { offers, leastRight } = props.view;
  const percent = (share: number): number => Math.round(share * 100);
  const needed = leastMeasured(leastRight);
  if (offers.every(({ audit, answers }) => audit.of === 0 && answers === 0))
    return <p className="note warn">{words.nothingAllowed(needed)}</p>;
  return (
    <>
      <table className="bulk-offers">
        <thead>
          <tr>
            <th scope="col">{words.threshold}</th>
            <th scope="col">{words.answers}</th>
            <th scope="col">{words.audit}</th>
          </tr>
        </thead>
        <tbody>
          {offers.map(({ threshold, answers, audit, allowed }) => (
            <tr key={threshold} className={threshold === props.chosen ? "chosen" : undefined}>
              <th scope="row">
                <label>
                  <input
                    type="radio"
                    name="threshold"
                    checked={threshold === props.chosen}
                    disabled={!allowed || answers === 0}
                    onChange={() => props.choose(threshold)}
                  />{" "}
                  {words.from(percent(threshold))}
                </label>
              </th>
              <td data-label={words.answers}>{count(answers)}</td>
              <td data-label={words.audit}>
                {audit.of === 0
                  ? words.notMeasured
                  : words.right(audit.right, audit.of, percent(audit.from), percent(audit.to))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="tiny second">{words.need(percent(leastRight))}</p>
      {!offers.some((one) => one.allowed && one.answers > 0) && (
        <p className="note warn">{words.nothingAllowed(needed)}</p>
      )}
    </>
  );
}

/** How many answers must have been right, without a miss, before the lower end of the interval is there (Wilson). */
function leastMeasured(leastRight: number): number {
  const z = 1.96;
  return Math.ceil((z * z * leastRight) / (1 - leastRight));
}
