import { useState } from "react";
import { useSearchParams } from "wouter";
import { useWords } from "../../language.ts";
import { splitWords } from "../split/words.ts";
import { CodeChoice } from "./code-choice.tsx";
import { FormFrame } from "./form-frame.tsx";

/** Which code is to be split; which answers go where is chosen in a view of its own. */
export function SplitForm({ close }: { readonly close: () => void }): React.JSX.Element {
  const words = useWords(splitWords);
  const [code, setCode] = useState("");
  const [, setSearch] = useSearchParams();
  const begin = (): void => {
    close();
    setSearch((now) => {
      now.set("splits", code);
      return now;
    });
  };
  return (
    <FormFrame label={words.split} close={close} done={begin} doneLabel={words.begin} ready={code !== ""}>
      <CodeChoice label={words.which} value={code} choose={setCode} first />
    </FormFrame>
  );
}
