import type { Comparable, SeriesOverview } from "../../api/series.ts";
import { useSay, useWords } from "../language.ts";
import { Trend, TrendNames } from "./trend.tsx";
import { seriesWords } from "./words.ts";

/** What two waves say of the same question, and where they cannot be compared. */
export function ComparableList({ overview }: { readonly overview: SeriesOverview }): React.JSX.Element {
  const words = useWords(seriesWords);
  const { comparable, breaks, waves } = overview;
  const inLine = Math.max(...comparable.map(({ earlier }) => earlier.length + 2));
  const answered = waves.filter(({ participants }) => participants > 0).length;
  return (
    <section className="comparable" aria-labelledby="comparable">
      <div className="head">
        <h2 id="comparable">{words.comparable}</h2>
        {comparable[0] !== undefined &&
          (inLine > 2 ? (
            <TrendNames comparable={comparable} waves={waves} />
          ) : (
            <Compared of={comparable[0]} waves={waves} />
          ))}
      </div>
      {comparable.length + breaks.length === 0 && (
        <p className="second">{answered < 2 ? words.nothingToCompare : words.notToCompare}</p>
      )}
      <ul>
        {comparable.map((one) => (
          <ComparedRow key={one.question} compared={one} waves={waves} inLine={inLine} />
        ))}
        {breaks.map(({ question, label, number, reason }) => (
          <li key={question}>
            <p>
              {withoutNumber(label)}
              <span className="small second">
                {words.question(number)}
                {reason}
              </span>
            </p>
            <span className="chip look">{words.break}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whose figures stand left and right; every row says them in their order. */
function Compared(props: {
  readonly of: Comparable;
  readonly waves: SeriesOverview["waves"];
}): React.JSX.Element {
  const say = useSay();
  const nameOf = (wave: number): string => {
    const title = props.waves.find((one) => one.wave === wave)?.title;
    return title === undefined ? "" : say(title);
  };
  return (
    <span className="figures names">
      <span className="before">{nameOf(props.of.before.wave)}</span>
      <span>{nameOf(props.of.now.wave)}</span>
    </span>
  );
}

function ComparedRow({
  compared,
  waves,
  inLine,
}: {
  readonly compared: Comparable;
  readonly waves: SeriesOverview["waves"];
  /** The most waves that stand in one line of this list. */
  readonly inLine: number;
}): React.JSX.Element {
  const words = useWords(seriesWords);
  const { label, number, said, before, now, difference, earlier } = compared;
  const ns = [...earlier, before, now].map(({ n }) => n);
  return (
    <li>
      <p>
        {withoutNumber(label)}: {said.toLowerCase()}
        <span className="small second">
          {words.question(number)}N = {ns.slice(0, -1).join(", ")} {words.and} {ns.at(-1)}
        </span>
      </p>
      {inLine > 2 ? (
        <Trend compared={compared} waves={waves} inLine={inLine} />
      ) : (
        <span className="figures">
          <span className="before">{before.percent ?? before.count}</span>
          <Slope before={before.share ?? 0} now={now.share ?? 0} />
          <b>{now.percent ?? now.count}</b>
        </span>
      )}
      <span className="difference">
        {difference !== null && (
          <>
            <b>{difference}</b> {words.points}
          </>
        )}
      </span>
    </li>
  );
}

/** One scale for all rows: the full height is fifty points. */
function Slope({ before, now }: { readonly before: number; readonly now: number }): React.JSX.Element {
  const middle = (before + now) / 2;
  const y = (share: number) => 26 - Math.max(-1, Math.min(1, (share - middle) * 4)) * 20;
  return (
    <svg className="slope" viewBox="0 0 200 52" width="200" height="52" aria-hidden="true">
      <path className="guide" d="M6 0v52M194 0v52" />
      <path className="line" d={`M6 ${y(before)}L194 ${y(now)}`} />
      <circle className="was" cx="6" cy={y(before)} r="5" />
      <circle className="is" cx="194" cy={y(now)} r="6" />
    </svg>
  );
}

/** "3 Waarover zorgen": the number stands in the line below. */
function withoutNumber(label: string): string {
  return label.replace(/^\d+\s+/, "");
}
