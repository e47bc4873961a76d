import type { ImportView } from "../../api/importing.ts";
import { Problems } from "../fieldwork/act-problems.tsx";
import { useWords } from "../language.ts";
import { importViewWords } from "./words.ts";

/** While a file is sent and read, which can be stopped. */
export function Reading({
  files,
  stop,
}: {
  readonly files: ImportView["files"];
  readonly stop: () => void;
}): React.JSX.Element {
  const words = useWords(importViewWords);
  return (
    <main className="alone import-file" id="main" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p role="status">{words.reading}</p>
      {files.length > 0 && <p className="small second">{files.map(({ name }) => name).join(", ")}</p>}
      <button type="button" className="button" onClick={stop}>
        {words.stop}
      </button>
    </main>
  );
}

/** Why a file was not read; the wave is as it was. */
export function Refused({ view }: { readonly view: ImportView }): React.ReactNode {
  const words = useWords(importViewWords);
  if (view.state !== "refused" && view.state !== "failed") return null;
  return (
    <div className="note bad" role="alert">
      <p>
        <b>{view.state === "failed" ? words.failed : words.refused}.</b> {words.nothing}
      </p>
      <p className="small second">{view.files.map(({ name }) => name).join(", ")}</p>
      <Problems problems={view.problems} />
    </div>
  );
}
