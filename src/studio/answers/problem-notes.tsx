import type { SaidProblem } from "../../api/problem.ts";

/** Why something was not done, and what to do about it. */
export function ProblemNotes({ problems }: { readonly problems: readonly SaidProblem[] }): React.ReactNode {
  if (problems.length === 0) return null;
  return (
    <ul className="problem-notes" role="alert">
      {problems.map((one, i) => (
        <li key={i} className={one.severity === "error" ? "note bad" : "note warn"}>
          <b>{one.message}</b> {one.hint}
        </li>
      ))}
    </ul>
  );
}
