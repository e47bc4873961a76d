import { TriangleAlert } from "lucide-react";
import type { PlacedProblem } from "./placed-problems.ts";

/** Problems beside what causes them. What is still to be written says so in its own field. */
export function ProblemNotes({ problems }: { readonly problems: readonly PlacedProblem[] }): React.ReactNode {
  const told = problems.filter(({ problem }) => problem.code !== "text-to-fill-in");
  if (told.length === 0) return null;
  return (
    <ul className="problem-notes">
      {told.map(({ problem, part }) => (
        <li
          key={`${problem.code} ${part} ${problem.message}`}
          className={`note ${problem.severity === "error" ? "wrong" : "warn"}`}
        >
          <TriangleAlert size={16} strokeWidth={1.9} aria-hidden /> <b>{problem.message}</b> {problem.hint}
        </li>
      ))}
    </ul>
  );
}
