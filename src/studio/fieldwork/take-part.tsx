import { useState } from "react";
import type { OpenedWave } from "../../api/fieldwork.ts";
import { useWords } from "../language.ts";
import { fieldworkWords } from "./words.ts";

/** The address participants have, to open or to copy. */
export function TakePart({ opened }: { readonly opened: OpenedWave }): React.JSX.Element {
  const words = useWords(fieldworkWords);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(opened.address);
    setCopied(true);
  };
  return (
    <section>
      <h2>{words.takePart}</h2>
      <p className="small second">{words.takePartHint}</p>
      <p className="small">
        <a href={opened.address}>{opened.address}</a>
      </p>
      <p className="acts">
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <span role="status" className="small">
          {copied && words.copied}
        </span>
      </p>
    </section>
  );
}
