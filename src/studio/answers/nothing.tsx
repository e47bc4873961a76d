import { Staff } from "../series/staff.tsx";

/** Nothing to show, why, and what then. */
export function Nothing({ head, hint }: { readonly head: string; readonly hint: string }): React.JSX.Element {
  return (
    <main className="alone">
      <div className="empty">
        <Staff level={0} total={6} quiet />
        <div>
          <h1>{head}</h1>
          <p className="second">{hint}</p>
        </div>
      </div>
    </main>
  );
}
