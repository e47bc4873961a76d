import type { Stage, StageName } from "../../api/series.ts";

const [WIDTH, HEIGHT] = [12, 14];

/** The staff gauge lying down, a block a stage: black where it is done, water where one is. For the eye only. */
export function StageGauge(props: {
  readonly stages: readonly Stage[];
  readonly current: StageName;
}): React.JSX.Element {
  return (
    <svg
      className="stage-gauge"
      width={WIDTH * props.stages.length}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH * props.stages.length} ${HEIGHT}`}
      aria-hidden="true"
    >
      {props.stages.map(({ name, done }, i) => {
        const isHere = name === props.current;
        return (
          <rect
            key={name}
            x={i * WIDTH}
            y={isHere || i % 2 === 0 ? 0 : HEIGHT / 2}
            width={WIDTH}
            height={isHere ? HEIGHT : HEIGHT / 2}
            className={isHere ? "here" : done ? "done" : "later"}
          />
        );
      })}
    </svg>
  );
}
