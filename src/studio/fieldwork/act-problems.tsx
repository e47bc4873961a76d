import type { SaidProblem } from "../../api/problem.ts";
import { isRefused } from "../ask.ts";

/** Why something was not done, in the server's words; nothing where it was. */
export function ActProblems({
  error,
  failed,
}: {
  readonly error: unknown;
  readonly failed: string;
}): React.JSX.Element {
  const problems = isRefused(error) ? (error.refusal.problems ?? []) : [];
  const title = isRefused(error) ? error.refusal.title : failed;
  return (
    <div role="alert">
      {error !== null && problems.length === 0 && <p className="wrong small">{title}</p>}
      <Problems problems={problems} />
    </div>
  );
}

export function Problems({ problems }: { readonly problems: readonly SaidProblem[] }): React.ReactNode {
  if (problems.length === 0) return null;
  return (
    <ul className="problems small">
      {problems.map(({ message, hint, place, severity }, i) => (
        <li key={i} className={severity === "error" ? "wrong" : ""}>
          {place.row !== undefined && <span className="second">{place.row}. </span>}
          <b>{message}</b> <span className="second">{hint}</span>
        </li>
      ))}
    </ul>
  );
}
