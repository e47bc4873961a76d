import { useWords } from "../language.ts";
import type { SaidProblem } from "../../api/problem.ts";
import { ConflictOnDesk } from "./conflict-on-desk.tsx";
import { useBench } from "./use-bench.ts";
import { answersWords } from "./words.ts";

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

/** What the question on the desk has to say: two versions to choose from, what was refused, what could not be undone. */
export function DeskNotes(): React.JSX.Element {
  const { state } = useBench();
  const words = useWords(answersWords);
  return (
    <>
      <ConflictOnDesk />
      <ProblemNotes problems={state.refused?.kind === "conclusion" ? [] : state.problems} />
      {state.missed !== null && (
        <p className="note warn" role="alert">
          {words.missed[state.missed]}
        </p>
      )}
    </>
  );
}
