/** A remark with a rule at its left; its first words say what it is. */
export function Note(props: {
  readonly tone?: "plain" | "warn" | "act";
  readonly head?: string;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  return (
    <div className={`note ${props.tone ?? "plain"}`}>
      {props.head !== undefined && <b>{props.head} </b>}
      {props.children}
    </div>
  );
}
