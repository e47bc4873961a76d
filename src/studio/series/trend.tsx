import type { Comparable, ComparedFigure, SeriesOverview } from "../../api/series.ts";
import { useSay } from "../language.ts";

type Waves = SeriesOverview["waves"];

/** Room for one wave, in px; what does not fit on a small screen is cut off at the oldest. */
const COLUMN = 64;
const HEIGHT = 64;

/** The figure of every wave that can be compared, in one line; the last is this wave, the one before it the past. */
export function Trend(props: {
  readonly compared: Comparable;
  readonly waves: Waves;
  readonly inLine: number;
}): React.JSX.Element {
  const nameOf = useNames(props.waves);
  const { earlier, before, now } = props.compared;
  const figures = [...earlier, before, now];
  const width = COLUMN * props.inLine;
  const first = props.inLine - figures.length;
  const x = (i: number): number => (first + i + 0.5) * COLUMN;
  const shares = figures.map(({ share }) => share ?? 0);
  const middle = (Math.min(...shares) + Math.max(...shares)) / 2;
  const y = (share: number): number => 42 - Math.max(-1, Math.min(1, (share - middle) * 4)) * 16;
  const said = figures.map((figure) => `${nameOf(figure.wave)} ${shown(figure)}`).join(", ");
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      preserveAspectRatio="xMaxYMid slice"
      role="img"
      aria-label={said}
    >
      <polyline points={shares.map((share, i) => `${x(i)},${y(share)}`).join(" ")} />
      {figures.map((figure, i) => {
        const look = i === figures.length - 1 ? "is" : i === figures.length - 2 ? "was" : "long-ago";
        const at = y(shares[i] ?? 0);
        return (
          <g key={figure.wave} className={look}>
            <circle cx={x(i)} cy={at} r="5" />
            <text x={x(i)} y={at - 12} textAnchor="middle">
              {shown(figure)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The names of the waves over the columns of the longest line. */
export function TrendNames(props: {
  readonly comparable: readonly Comparable[];
  readonly waves: Waves;
}): React.JSX.Element {
  const nameOf = useNames(props.waves);
  const longest = props.comparable.reduce((most, one) =>
    one.earlier.length > most.earlier.length ? one : most,
  );
  const waves = [...longest.earlier, longest.before, longest.now].map(({ wave }) => wave);
  return (
    <span className="trend-names tiny" aria-hidden="true">
      {waves.map((wave, i) => (
        <span key={wave} className={i === waves.length - 2 ? "before" : undefined}>
          {nameOf(wave)}
        </span>
      ))}
    </span>
  );
}

function shown({ percent, count }: ComparedFigure): string {
  return percent ?? String(count);
}

function useNames(waves: Waves): (wave: number) => string {
  const say = useSay();
  return (wave) => {
    const title = waves.find((one) => one.wave === wave)?.title;
    return title === undefined ? String(wave) : say(title);
  };
}
