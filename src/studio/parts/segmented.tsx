export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A choice of a few that excludes the others; all are in sight. */
export function Segmented(props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly choose: (value: string) => void;
}): React.JSX.Element {
  return (
    <span className="segmented-with-label">
      <span className="small second" aria-hidden="true">
        {props.label}
      </span>
      <span className="segmented" role="group" aria-label={props.label}>
        {props.choices.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === props.value}
            onClick={() => props.choose(value)}
          >
            {label}
          </button>
        ))}
      </span>
    </span>
  );
}
