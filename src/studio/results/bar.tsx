import type { Tone } from "../../report/model.ts";

/**
 * A bar as a picture of its own, so that its length needs no style attribute, which the page's policy forbids.
 * `from` is where the previous wave stood.
 */
export function Bar(props: {
  readonly share: number | null;
  readonly tone: Tone;
  readonly track?: boolean;
  readonly from?: number | null;
}): React.JSX.Element {
  const width = (share: number) => `${Math.round(Math.min(1, share) * 1000) / 10}%`;
  return (
    <svg className={`bar ${props.tone}`} width="100%" height="24">
      {props.track === true && <rect className="track" width="100%" y="4" height="16" rx="3" />}
      {props.share !== null && <rect className="fill" width={width(props.share)} y="4" height="16" rx="3" />}
      {props.from != null && (
        <>
          <rect className="gap" x={width(props.from)} width="8" height="24" transform="translate(-4)" />
          <rect className="was" x={width(props.from)} width="4" height="24" transform="translate(-2)" />
        </>
      )}
    </svg>
  );
}
