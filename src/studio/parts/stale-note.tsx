import type { Stale } from "../../api/stale.ts";
import { isRefused } from "../ask.ts";
import { useWords, type Words } from "../language.ts";

/** What somebody else put in the place of what was seen here; undefined where nobody was first. */
export function foundInstead<T>(error: unknown): Partial<T> | undefined {
  if (!isRefused(error) || error.refusal.status !== 409) return undefined;
  const found = (error.body as Stale | null)?.found;
  return typeof found === "object" && found !== null ? found : undefined;
}

interface StaleWords {
  readonly head: string;
  readonly theirs: string;
  readonly mine: string;
  readonly again: string;
}

const words: Words<StaleWords> = {
  nl: {
    head: "Iemand anders was eerder.",
    theirs: "Nu staat er",
    mine: "Jij koos",
    again:
      "Er is niets veranderd. Sla nog eens op als jouw versie moet gelden; anders blijft staan wat er staat.",
  },
  en: {
    head: "Somebody else was first.",
    theirs: "Now it says",
    mine: "You chose",
    again: "Nothing was changed. Save once more if your version is to stand; else what is there stays.",
  },
};

/** Both versions of what two people changed at once, each field that differs in words; nothing was overwritten. */
export function StaleNote({
  fields,
}: {
  readonly fields: readonly { readonly label: string; readonly theirs: string; readonly mine: string }[];
}): React.ReactNode {
  const said = useWords(words);
  const differing = fields.filter(({ theirs, mine }) => theirs !== mine);
  return (
    <div className="note warn conflict" role="alert">
      <p>
        <b>{said.head}</b> {said.again}
      </p>
      <dl>
        {differing.map(({ label, theirs, mine }) => (
          <div key={label}>
            <dt className="small second">
              {label}: {said.theirs.toLowerCase()}
            </dt>
            <dd>{theirs}</dd>
            <dt className="small second">{said.mine}</dt>
            <dd>{mine}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
