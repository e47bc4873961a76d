/** The staff gauge lying down: staggered blocks for what is done, water where one is now. For the eye only. */
export function Gauge({ done, total }: { readonly done: number; readonly total: number }): React.JSX.Element {
  const blocks = 12;
  const [width, height] = [324, 10];
  const step = width / blocks;
  const level = total === 0 ? 0 : (done / total) * blocks;
  const at = total > 0 && done === total ? blocks : Math.floor(level);
  return (
    <svg className="gauge" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {Array.from({ length: blocks }, (_, block) => (
        <rect
          key={block}
          x={block * step}
          y={block % 2 === 0 ? 0 : height / 2}
          width={step}
          height={height / 2}
          className={block < at ? "above" : "todo"}
        />
      ))}
      <rect x="0" y="0" width={at * step} height={height} className="edge" />
      {at < blocks && <rect x={at * step} y="0" width={step} height={height} className="wet" />}
    </svg>
  );
}
