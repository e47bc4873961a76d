import { isRefused } from "../ask.ts";
import { useWords, type Words } from "../language.ts";

const failingWords: Words<{ lost: string; safe: string; again: string }> = {
  nl: {
    lost: "De server is niet te bereiken",
    safe: "Wat je hebt opgeslagen is veilig. Controleer of Peilschaal nog draait en of je verbinding hebt.",
    again: "Probeer opnieuw",
  },
  en: {
    lost: "The server cannot be reached",
    safe: "What you saved is safe. Check whether Peilschaal still runs and whether you are connected.",
    again: "Try again",
  },
};

/** What went wrong, what is safe, what now. */
export function Failing({
  error,
  again,
}: {
  readonly error: unknown;
  readonly again: () => void;
}): React.JSX.Element {
  const words = useWords(failingWords);
  const problems = isRefused(error) ? (error.refusal.problems ?? []) : [];
  return (
    <main className="alone" role="alert">
      <h1>{isRefused(error) ? error.refusal.title : words.lost}</h1>
      {!isRefused(error) && <p className="second">{words.safe}</p>}
      <ul className="problems">
        {problems.map((one, i) => (
          <li key={i}>
            <b>{one.message}</b> <span className="second">{one.hint}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={again}>
        {words.again}
      </button>
    </main>
  );
}
