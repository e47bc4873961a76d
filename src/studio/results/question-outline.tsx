import { Link, useSearchParams } from "wouter";
import type { Results } from "../../api/results.ts";
import { useAddress, useWords } from "../language.ts";
import { Fold } from "../parts/fold.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { resultsWords } from "./words.ts";

interface Entry {
  readonly key: string;
  readonly number: number | null;
  readonly label: string;
}

/** The questions of the poll in their order, each a place to go to. */
export function QuestionOutline(
  props: StageProps & { readonly results: Results; readonly chosen: string },
): React.JSX.Element {
  const [words, address] = [useWords(resultsWords), useAddress()];
  const [search] = useSearchParams();
  const by = search.get("by") ?? undefined;
  const entries = entriesOf(props.results, words.participants);
  const now = entries.find(({ key }) => key === props.chosen)?.label ?? "";
  return (
    <nav className="outline" aria-label={words.questions}>
      <Fold label={words.questions} now={now} at={props.chosen}>
        <ol>
          {entries.map(({ key, number, label }) => (
            <li key={key}>
              <Link
                href={address(`/${props.series}/${props.wave.id}/resultaten/${key}`, { by })}
                aria-current={key === props.chosen ? "page" : undefined}
              >
                <span className="number">{number}</span>
                <span>{label}</span>
              </Link>
            </li>
          ))}
        </ol>
      </Fold>
    </nav>
  );
}

function entriesOf({ closed, open }: Results, participants: string): Entry[] {
  const questions = [
    ...closed.map(({ question, number, short }) => ({ key: question, number, label: short })),
    ...open.map(({ variable, number, short }) => ({ key: variable, number, label: short })),
  ].map((entry) => ({ ...entry, label: entry.label.replace(/^\d+\s+/, "") }));
  // What was written beside "Anders" follows its question, since sorting is stable.
  const ordered = questions.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return [{ key: "deelnemers", number: null, label: participants }, ...ordered];
}
