const [WIDE, HIGH] = [16, 8];

/** A staff gauge that lies down: a block for every step of people. For the eye; the words beside it say the same. */
export function Blocks({
  done,
  total,
}: {
  readonly done: number;
  readonly total: number;
}): React.JSX.Element {
  const blocks = Array.from({ length: total }, (_, i) => i);
  return (
    <svg
      className="blocks"
      viewBox={`0 0 ${Math.max(1, total) * WIDE} ${2 * HIGH}`}
      height={2 * HIGH}
      aria-hidden="true"
    >
      {blocks.map((i) => (
        <path
          key={i}
          className={i < done ? "done" : "left"}
          d={`M${i * WIDE} 0h${WIDE / 2}v${HIGH}h${WIDE / 2}v${HIGH}h-${WIDE / 2}v-${HIGH}h-${WIDE / 2}z`}
        />
      ))}
    </svg>
  );
}
