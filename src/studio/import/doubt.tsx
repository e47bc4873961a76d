import { TriangleAlert } from "lucide-react";
import { useWords } from "../language.ts";
import { importViewWords } from "./words.ts";

/** What is not sure, where it stands. */
export function Doubt({
  why,
  right,
}: {
  readonly why: string;
  readonly right: () => void;
}): React.JSX.Element {
  const words = useWords(importViewWords);
  return (
    <p className="doubt small">
      <TriangleAlert size={16} strokeWidth={1.9} aria-hidden />
      <span>{why.charAt(0).toUpperCase() + why.slice(1)}.</span>
      <button type="button" className="button" onClick={right}>
        {words.right}
      </button>
    </p>
  );
}
