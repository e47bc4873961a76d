import type { OpenedWave } from "../../api/fieldwork.ts";
import { sayDate } from "../../time.ts";
import { useLanguage, useWords } from "../language.ts";
import { fieldworkWords } from "./words.ts";

/** Until when what is kept. */
export function Kept(props: { readonly opened: OpenedWave; readonly ended: boolean }): React.JSX.Element {
  const [words, language] = [useWords(fieldworkWords), useLanguage()];
  const { panel, box, answers } = props.opened.kept;
  return (
    <section>
      <h2>{words.keepHead}</h2>
      <dl className="kept small">
        {panel !== null && (
          <div>
            <dt>{words.kept.panel}</dt>
            <dd>{words.until(sayDate(panel, language))}</dd>
          </div>
        )}
        {!props.ended && (
          <div>
            <dt>{words.kept.box}</dt>
            <dd>{words.atLatest(sayDate(box, language))}</dd>
          </div>
        )}
        <div>
          <dt>{words.kept.answers}</dt>
          <dd>{words.until(sayDate(answers, language))}</dd>
        </div>
      </dl>
    </section>
  );
}
