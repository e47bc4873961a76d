import { useEffect, useState } from "react";
import { useWords, type Words } from "../language.ts";

const words: Words<string> = { nl: "Bezig met laden…", en: "Loading…" };

/** Nothing for 400 ms, words after that: what is quick does not flash. `says` tells what takes longer than loading. */
export function Busy({ says }: { readonly says?: string }): React.JSX.Element {
  const [slow, setSlow] = useState(false);
  const said = useWords(words);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="busy second" role="status">
      {slow && (says ?? said)}
    </p>
  );
}
