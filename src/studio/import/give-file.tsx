import { FileUp } from "lucide-react";
import { useId, useState } from "react";
import { useWords } from "../language.ts";
import { RefusedNote } from "../parts/refused-note.tsx";
import { importViewWords } from "./words.ts";

/** Every kind that is read; a file is what its content says, so this only helps in finding it. */
const KINDS = ".csv,.tsv,.txt,.xlsx,.sav,.zsav,.sss,.xml,.asc,.dat,.lsa,.lss,.lsr,.qsf,.json,.zip";

interface Props {
  readonly give: (files: readonly File[]) => void;
  readonly error: unknown;
}

/** Files are dropped or chosen; nothing is done with them before somebody has seen what they are. */
export function GiveFile({ give, error }: Props): React.JSX.Element {
  const [words, id] = [useWords(importViewWords), useId()];
  const [over, setOver] = useState(false);
  const take = (list: FileList | null): void => {
    if (list !== null && list.length > 0) give([...list]);
  };
  return (
    <>
      <p className="second">{words.hint}</p>
      <div
        className={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <label className="button primary" htmlFor={id}>
          <FileUp size={18} strokeWidth={1.9} aria-hidden /> {words.choose}
        </label>
        <input
          id={id}
          type="file"
          multiple
          className="unseen"
          accept={KINDS}
          aria-describedby={`${id}-parts`}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = "";
          }}
        />
        <span className="second">{words.drop}</span>
        <span className="small second" id={`${id}-parts`}>
          {words.parts}
        </span>
      </div>
      <RefusedNote error={error} />
      <p className="small second">
        {words.before} {words.notKept}
      </p>
    </>
  );
}
