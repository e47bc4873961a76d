import { Staff } from "./staff.tsx";
import "./empty.css";

interface Props {
  readonly head: string;
  readonly hint: string;
  /** What can be done about it. */
  readonly children?: React.ReactNode;
}

/** A view with nothing to show: one sentence why, and something useful to do. */
export function Empty(props: Props): React.JSX.Element {
  return (
    <main className="alone" id="main" tabIndex={-1}>
      <EmptyPart {...props} heading="h1" />
    </main>
  );
}

/** The same, where it is a part of a view. */
export function EmptyPart({
  head,
  hint,
  children,
  heading: Heading = "h2",
}: Props & { readonly heading?: "h1" | "h2" }): React.JSX.Element {
  return (
    <div className="empty">
      <Staff level={0} total={6} />
      <div>
        <Heading>{head}</Heading>
        <p>{hint}</p>
        {children !== undefined && <div className="ways-on">{children}</div>}
      </div>
    </div>
  );
}
