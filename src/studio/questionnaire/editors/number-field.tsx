import { useState } from "react";

/** A whole or decimal number, or none; taken over on leaving the field. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number | undefined;
  readonly placeholder: string;
  readonly least?: number;
  readonly whole?: boolean;
  readonly set: (value: number | undefined) => void;
}): React.JSX.Element {
  const [draft, setDraft] = useState<string | null>(null);
  const finish = (): void => {
    if (draft === null) return;
    setDraft(null);
    const number = Number(draft.replace(",", "."));
    if (draft.trim() === "") props.set(undefined);
    else if (Number.isFinite(number) && number >= (props.least ?? -Infinity))
      props.set(props.whole === true ? Math.round(number) : number);
  };
  return (
    <label className="number-field small">
      <span className="second">{props.label}</span>
      <input
        inputMode="decimal"
        value={draft ?? (props.value === undefined ? "" : String(props.value))}
        placeholder={props.placeholder}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
        }}
      />
    </label>
  );
}
