import { Link, useParams } from "wouter";
import type { SaidProblem } from "../../api/problem.ts";
import type { StageName } from "../../api/series.ts";
import { isRefused } from "../ask.ts";
import { useAddress, useWords, type Words } from "../language.ts";
import { stageNames } from "../wave/words.ts";
import { TopBar } from "./top-bar.tsx";

interface FailingWords {
  readonly lost: string;
  readonly safe: string;
  readonly server: string;
  readonly again: string;
  readonly ask: string;
  readonly role: string;
  readonly gone: string;
  readonly back: string;
  readonly more: (count: number) => string;
  readonly solve: (stage: string) => string;
}

const failingWords: Words<FailingWords> = {
  nl: {
    lost: "De server is niet te bereiken",
    safe: "Wat je hebt opgeslagen is veilig. Controleer of Peilschaal nog draait en of je verbinding hebt.",
    server:
      "Wat je hebt opgeslagen is veilig. Blijft het misgaan, vraag dan een beheerder om bij Beheer te kijken.",
    again: "Probeer opnieuw",
    ask: "Een beheerder kan je die rol geven.",
    role: "Hier is een andere rol voor nodig. Een beheerder kan je die geven.",
    gone: "Misschien is het weggehaald, of heb je er geen rol in. Een beheerder kan dat nakijken.",
    back: "Naar alle reeksen",
    more: (count) => `En nog ${count}.`,
    solve: (stage) => `Los dit op bij ${stage}`,
  },
  en: {
    lost: "The server cannot be reached",
    safe: "What you saved is safe. Check whether Peilschaal still runs and whether you are connected.",
    server: "What you saved is safe. If it goes on, ask an administrator to look at Installation.",
    again: "Try again",
    ask: "An administrator can give you that role.",
    role: "This needs another role. An administrator can give you one.",
    gone: "It may have been taken away, or you have no role in it. An administrator can look that up.",
    back: "To all series",
    more: (count) => `And ${count} more.`,
    solve: (stage) => `Solve this at ${stage}`,
  },
};

/** More say the same in other words, or all have one cause. */
const SHOWN = 5;

interface Props {
  readonly error: unknown;
  readonly again: () => void;
  /** Whom it is for, where a role is missing. */
  readonly forWhom?: string;
  /** Where nothing else stands on the page that leads on. */
  readonly alone?: boolean;
}

/** What went wrong, what is safe, what now. */
export function Failing({ error, again, forWhom, alone = false }: Props): React.JSX.Element {
  const [words, address] = [useWords(failingWords), useAddress()];
  const refusal = isRefused(error) ? error.refusal : undefined;
  const hint =
    refusal?.status === 403 && forWhom !== undefined
      ? `${forWhom} ${words.ask}`
      : hintFor(words, refusal?.status);
  return (
    <>
      {alone && <TopBar crumbs={[]} />}
      <main className="alone" id="main" tabIndex={-1} role="alert">
        <h1>{refusal?.title ?? words.lost}</h1>
        {hint !== undefined && <p className="second">{hint}</p>}
        <ProblemList problems={refusal?.problems ?? []} />
        {refusal?.status === 403 || refusal?.status === 404 ? (
          <Link className="button" href={address("/")}>
            {words.back}
          </Link>
        ) : (
          <button type="button" className="button" onClick={again}>
            {words.again}
          </button>
        )}
      </main>
    </>
  );
}

function hintFor(words: FailingWords, status: number | undefined): string | undefined {
  if (status === undefined) return words.safe;
  if (status === 403) return words.role;
  if (status >= 500) return words.server;
  return status === 404 ? words.gone : undefined;
}

function ProblemList({ problems }: { readonly problems: readonly SaidProblem[] }): React.ReactNode {
  const [words, names, address] = [useWords(failingWords), useWords(stageNames), useAddress()];
  const { series, wave, stage: here } = useParams();
  if (problems.length === 0) return null;
  const stages = new Set(problems.flatMap(({ place }) => stageOf(place.file)));
  const elsewhere = [...stages].filter((stage) => stage !== here);
  return (
    <>
      <ul className="problems">
        {problems.slice(0, SHOWN).map((one, i) => (
          <li key={i}>
            <b>{one.message}</b> <span className="second">{one.hint}</span>
          </li>
        ))}
        {problems.length > SHOWN && <li className="second">{words.more(problems.length - SHOWN)}</li>}
      </ul>
      {wave !== undefined &&
        elsewhere.map((stage) => (
          <Link key={stage} href={address(`/${series ?? ""}/${wave}/${stage}`)}>
            {words.solve(names[stage])}
          </Link>
        ))}
    </>
  );
}

/** Where a file of a poll is worked on. */
function stageOf(file: string | undefined): StageName[] {
  if (file === "questionnaire.json") return ["vragenlijst"];
  if (file === "report.json") return ["publicatie"];
  return file !== undefined && /^(coding|review|agreement)\//.test(file) ? ["open-antwoorden"] : [];
}
