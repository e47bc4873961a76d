import { useRef } from "react";
import { useWords, type Words } from "../language.ts";
import { useKeys, useKeysOff } from "./use-keys.ts";

/** A key, or several that do the like, with what they do. */
export interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

const words: Words<{ all: string; close: string; off: string; label: string }> = {
  nl: {
    all: "alle toetsen",
    close: "Sluiten",
    off: "Losse letters doen niets (handig met spraakbesturing)",
    label: "Toetsen",
  },
  en: {
    all: "all keys",
    close: "Close",
    off: "Single letters do nothing (handy with speech input)",
    label: "Keys",
  },
};

/** The keys most used, and behind the question mark all of them. */
export function KeyBar({
  most,
  all,
}: {
  readonly most: readonly KeyHelp[];
  readonly all: readonly KeyHelp[];
}): React.JSX.Element {
  const said = useWords(words);
  const dialog = useRef<HTMLDialogElement>(null);
  const [off, setOff] = useKeysOff();
  const show = () => dialog.current?.showModal();
  useKeys({ "?": show });
  return (
    <footer className="key-bar" aria-label={said.label}>
      <ul>
        {most.map((one) => (
          <li key={one.does}>
            <KeyLine {...one} />
          </li>
        ))}
      </ul>
      <button type="button" className="plain" onClick={show}>
        <kbd>?</kbd> {said.all}
      </button>
      <dialog ref={dialog} aria-labelledby="all-keys">
        <h2 id="all-keys">{said.label}</h2>
        <ul className="all-keys">
          {all.map((one) => (
            <li key={one.does}>
              <KeyLine {...one} />
            </li>
          ))}
        </ul>
        <label className="check">
          <input type="checkbox" checked={off} onChange={({ target }) => setOff(target.checked)} /> {said.off}
        </label>
        <form method="dialog">
          <button type="submit" className="button">
            {said.close}
          </button>
        </form>
      </dialog>
    </footer>
  );
}

function KeyLine({ keys, does }: KeyHelp): React.JSX.Element {
  return (
    <>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}{" "}
      <span className="second">{does}</span>
    </>
  );
}
