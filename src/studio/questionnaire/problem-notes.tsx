import { TriangleAlert } from "lucide-react";
import { withBothForms } from "../../questionnaire/editing/both-forms.ts";
import { useWords, type Words } from "../language.ts";
import { useWriting } from "./writing.ts";
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
          <TriangleAlert size={16} strokeWidth={1.9} aria-hidden /> <b>{problem.message}</b>{" "}
          {problem.code === "text-register-missing" ? <BothForms /> : problem.hint}
        </li>
      ))}
    </ul>
  );
}

const words: Words<string> = {
  nl: "Maak overal een je-vorm en een u-vorm",
  en: "Make a je and a u version everywhere",
};

/** Texts of other programs know one form; the proposals are read over where languages stand side by side. */
function BothForms(): React.JSX.Element {
  const said = useWords(words);
  const { facts, change } = useWriting();
  return (
    <button
      type="button"
      className="linkish"
      onClick={() => change((now) => withBothForms(now, facts.register))}
    >
      {said}
    </button>
  );
}
