import { useAddress, useWords } from "../language.ts";
import { CopyText } from "../parts/copy-text.tsx";
import { Note } from "../parts/note.tsx";
import { peopleWords } from "./words.ts";

/** A link that was made just now: it is kept nowhere, so it is shown this once. */
export interface GivenLink {
  readonly name: string;
  readonly link: string;
}

export function LinkNote({ given }: { readonly given: GivenLink }): React.JSX.Element {
  const [words, address] = [useWords(peopleWords), useAddress()];
  const text = `${location.origin}/studio${address("/begin")}#${given.link}`;
  return (
    <Note tone="act" head={words.linkFor(given.name)}>
      <p>{words.linkTold}</p>
      <CopyText text={text} label={words.linkFor(given.name)} />
    </Note>
  );
}
