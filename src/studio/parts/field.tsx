import { useId } from "react";

/** A labelled place to type in. */
export function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly type?: "text" | "password" | "email" | "number";
  readonly autoComplete?: string;
  readonly hint?: string;
  readonly numeric?: boolean;
  readonly optional?: boolean;
}): React.JSX.Element {
  const id = useId();
  const { label, value, change, type = "text", hint } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="small second" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        type={type}
        value={value}
        required={props.optional !== true}
        autoComplete={props.autoComplete ?? "off"}
        inputMode={props.numeric === true ? "numeric" : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}

/** A choice of one from a list, with its label. */
export function Choice(props: {
  readonly label: string;
  readonly hidden?: boolean;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly choose: (value: string) => void;
}): React.JSX.Element {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={props.hidden === true ? "unseen" : undefined}>
        {props.label}
      </label>
      <select id={id} value={props.value} onChange={(event) => props.choose(event.target.value)}>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
