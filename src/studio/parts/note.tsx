/** A remark with a rule at its left; its first words say what it is. */
export function Note(props: {
  readonly tone?: "warn" | "act";
  readonly head?: string;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  return (
    <div className={props.tone === undefined ? "note" : `note ${props.tone}`}>
      {props.head !== undefined && <b>{props.head} </b>}
      {props.children}
    </div>
  );
}
