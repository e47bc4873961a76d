import { isRefused } from "../ask.ts";
import { useWords, type Words } from "../language.ts";

const words: Words<string> = {
  nl: "De server is niet te bereiken. Wat je typte staat er nog; probeer het zo opnieuw.",
  en: "The server cannot be reached. What you typed is still there; try again in a moment.",
};

/** Why something was not done, beside the button that asked for it. Nothing where nothing went wrong. */
export function RefusedNote({ error }: { readonly error: unknown }): React.ReactNode {
  const lost = useWords(words);
  if (error === null || error === undefined) return null;
  const problems = isRefused(error) ? (error.refusal.problems ?? []) : [];
  return (
    <div className="note bad" role="alert">
      {problems.length === 0 && <b>{isRefused(error) ? error.refusal.title : lost}</b>}
      {problems.map((one, i) => (
        <p key={i}>
          <b>{one.message}</b> {one.hint}
        </p>
      ))}
    </div>
  );
}
