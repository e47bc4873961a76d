/** A setting that is on or off. */
export function CheckBox(props: {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly set: (on: boolean) => void;
}): React.JSX.Element {
  return (
    <label className="check small">
      <input
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled}
        onChange={({ target }) => props.set(target.checked)}
      />{" "}
      {props.label}
      {props.hint !== undefined && <span className="tiny second">{props.hint}</span>}
    </label>
  );
}
