import { Empty } from "../parts/empty.tsx";

/** Nothing to show, why, and what then. */
export function Nothing({ head, hint }: { readonly head: string; readonly hint: string }): React.JSX.Element {
  return <Empty head={head} hint={hint} />;
}
