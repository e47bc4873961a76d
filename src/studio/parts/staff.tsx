import "./staff.css";

/** The staff gauge: its water stands as high as a wave is far. For the eye; the words beside it say the same. */
export function Staff(props: {
  readonly level: number;
  readonly total: number;
  readonly quiet?: boolean;
}): React.JSX.Element {
  const [height, block] = [192, 24];
  const water = height - Math.round((props.level / props.total) * (height - 16)) - 4;
  const rows = Array.from({ length: height / block }, (_, row) => row);
  return (
    <svg
      className={props.quiet === true ? "staff quiet" : "staff"}
      viewBox="-14 -6 60 212"
      width="60"
      height="196"
      aria-hidden="true"
    >
      {rows.map((row) => (
        <rect
          key={row}
          x={row % 2 === 0 ? 1 : 17}
          y={row * block}
          width="16"
          height={block}
          className="above"
        />
      ))}
      <clipPath id={`water-${water}`}>
        <rect x="0" y={water} width="34" height={height - water} />
      </clipPath>
      <g clipPath={`url(#water-${water})`}>
        <rect x="1" y="0" width="32" height={height} className="wet" />
        {rows.map((row) => (
          <rect
            key={row}
            x={row % 2 === 0 ? 1 : 17}
            y={row * block}
            width="16"
            height={block}
            className="below"
          />
        ))}
      </g>
      <rect x="1" y="0" width="32" height={height} className="edge" />
      <path className="wave" d={`M-12 ${water}q7-8 14 0t14 0 14 0 14 0`} />
    </svg>
  );
}
