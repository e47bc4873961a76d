import { Check, TriangleAlert } from "lucide-react";
import { useWords, type Words } from "../language.ts";
import { useSaving } from "../saving.ts";

const words: Words<{ saved: string; saving: string; failed: string }> = {
  nl: { saved: "Opgeslagen", saving: "Bezig met opslaan…", failed: "Niet opgeslagen, probeer opnieuw" },
  en: { saved: "Saved", saving: "Saving…", failed: "Not saved, try again" },
};

export function SavedState(): React.JSX.Element {
  const saving = useSaving();
  const { saved, saving: busy, failed } = useWords(words);
  return (
    <span className={`saved small ${saving}`} role="status">
      {saving === "saved" && (
        <>
          <Check size={16} strokeWidth={1.9} aria-hidden /> {saved}
        </>
      )}
      {saving === "saving" && busy}
      {saving === "failed" && (
        <>
          <TriangleAlert size={16} strokeWidth={1.9} aria-hidden /> {failed}
        </>
      )}
    </span>
  );
}
