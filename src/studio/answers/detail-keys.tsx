import { ShieldAlert } from "lucide-react";
import type { OpenDetail } from "../../coding/proposal-model.ts";
import { useWords } from "../language.ts";
import { answersWords } from "./words.ts";

/** What may point at a person, and the two keys that decide on it. */
export function DetailKeys(props: {
  readonly detail: OpenDetail | undefined;
  readonly decide: (decision: "redact" | "keep") => void;
}): React.ReactNode {
  const words = useWords(answersWords);
  const { detail, decide } = props;
  if (detail === undefined) return null;
  return (
    <p className="detail-keys">
      <ShieldAlert size={16} strokeWidth={1.9} aria-hidden />
      <span>
        {words.detail[detail.kind]} <span className="unseen">{detail.words}</span>
      </span>
      <button type="button" className="plain" onClick={() => decide("redact")}>
        <kbd>W</kbd> {words.leaveOut}
      </button>
      <button type="button" className="plain" onClick={() => decide("keep")}>
        <kbd>B</kbd> {words.letStand}
      </button>
    </p>
  );
}
