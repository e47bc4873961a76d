import { Link } from "wouter";
import type { FieldworkView } from "../../api/fieldwork.ts";
import type { Mode } from "../../fieldwork/wave.ts";
import { useAddress, useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { openingWords } from "./opening-words.ts";
import { fieldworkWords } from "./words.ts";

/** What stands in the way of inviting, told before opening: what is opened cannot be closed and opened again. */
export function CannotInvite(props: {
  readonly stage: StageProps;
  readonly view: FieldworkView;
  readonly mode: Mode;
}): React.ReactNode {
  const [words, common, address] = [useWords(openingWords), useWords(fieldworkWords), useAddress()];
  const { stage, view, mode } = props;
  if (mode === "open-link" || (view.canMail && view.reachable > 0)) return null;
  return (
    <Note tone="warn" head={words.cannotInvite}>
      {!view.canMail && common.noServer}{" "}
      {view.reachable === 0 && (
        <>
          {common.noPanel}{" "}
          <Link href={address(`/${stage.series}/${stage.wave.id}/panel`)}>{common.toPanel}</Link>
        </>
      )}
    </Note>
  );
}
