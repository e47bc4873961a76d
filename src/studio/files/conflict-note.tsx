import { mineAt, type Editing } from "../../changes/editing.ts";
import { useWords, type Words } from "../language.ts";
import type { FileStore } from "./file-store.ts";

const words: Words<{
  head: string;
  where: string;
  theirs: string;
  mine: string;
  take: string;
  keep: string;
  nothing: string;
}> = {
  nl: {
    head: "Iemand anders was eerder.",
    where: "Jullie hebben allebei hetzelfde gewijzigd. Kies welke versie blijft staan.",
    theirs: "Nu staat er",
    mine: "Jij schreef",
    take: "Laat staan",
    keep: "Gebruik de mijne",
    nothing: "(weggehaald)",
  },
  en: {
    head: "Somebody else was first.",
    where: "You both changed the same thing. Choose which version stays.",
    theirs: "Now it says",
    mine: "You wrote",
    take: "Leave theirs",
    keep: "Use mine",
    nothing: "(removed)",
  },
};

/** Both versions beside each other; nothing is overwritten before somebody chose. */
export function ConflictNote({
  editing,
  store,
}: {
  readonly editing: Editing;
  readonly store: FileStore;
}): React.ReactNode {
  const said = useWords(words);
  if (editing.conflict === null) return null;
  return (
    <div className="note warn conflict" role="alert">
      <p>
        <b>{said.head}</b> {said.where}
      </p>
      <dl>
        <dt className="small second">{said.theirs}</dt>
        <dd>{inWords(editing.conflict.found, said.nothing)}</dd>
        <dt className="small second">{said.mine}</dt>
        <dd>{inWords(mineAt(editing), said.nothing)}</dd>
      </dl>
      <button type="button" className="button" onClick={store.takeTheirs}>
        {said.take}
      </button>
      <button type="button" className="button" onClick={store.keepMine}>
        {said.keep}
      </button>
    </div>
  );
}

function inWords(value: unknown, nothing: string): string {
  if (value === undefined) return nothing;
  return typeof value === "string" ? value : JSON.stringify(value);
}
