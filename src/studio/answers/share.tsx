/** A share as a short bar on a track that is the whole; the figure beside it says the same. */
export function Share({
  share,
  width,
  height = 6,
}: {
  readonly share: number;
  readonly width: number;
  readonly height?: number;
}): React.JSX.Element {
  const filled = Math.max(0, Math.min(1, share)) * width;
  return (
    <svg className="share" width={width} height={height} aria-hidden="true">
      <rect className="track" width={width} height={height} rx={3} />
      <rect className="bar" width={filled} height={height} rx={Math.min(3, filled / 2)} />
    </svg>
  );
}
