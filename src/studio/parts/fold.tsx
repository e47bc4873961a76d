import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import "./fold.css";

interface Props {
  /** What is inside, as the button of a narrow screen calls it. */
  readonly label: string;
  /** What of it one looks at. */
  readonly now: string;
  /** Where one is in it: going somewhere else folds it again. */
  readonly at: string;
  readonly children: React.ReactNode;
}

/** A list of places that stands open beside the work where there is room, and is folded above it where there is none. */
export function Fold({ label, now, at, children }: Props): React.JSX.Element {
  const [openAt, setOpenAt] = useState<string>();
  const id = useId();
  const isOpen = openAt === at;
  return (
    <div className={isOpen ? "fold open" : "fold"}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpenAt(isOpen ? undefined : at)}
      >
        <span>
          {label} <span className="second">{now}</span>
        </span>
        <ChevronDown size={18} strokeWidth={1.9} aria-hidden />
      </button>
      <div id={id}>{children}</div>
    </div>
  );
}
