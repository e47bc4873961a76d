import { useEffect, useRef } from "react";
import type { FieldworkView, OpenFieldwork } from "../../api/fieldwork.ts";
import { sayDate } from "../../time.ts";
import { useLanguage, useSay, useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { ActProblems } from "./act-problems.tsx";
import { openingWords } from "./opening-words.ts";
import { useAct, useMoment } from "./use-fieldwork.ts";
import { CannotInvite } from "./cannot-invite.tsx";
import { fieldworkWords } from "./words.ts";

interface Props {
  readonly stage: StageProps;
  readonly view: FieldworkView;
  readonly opening: OpenFieldwork;
  readonly back: () => void;
}

/** Everything that opening fixes, read once more before it does. */
export function OpeningSummary({ stage, view, opening, back }: Props): React.JSX.Element {
  const [words, common] = [useWords(openingWords), useWords(fieldworkWords)];
  const open = useAct(stage, "POST", "");
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <main className="alone fieldwork opening" id="main" tabIndex={-1}>
      <h1 ref={head} tabIndex={-1}>
        {words.sumHead}
      </h1>
      <p className="second">{words.sumHint}</p>
      <Rows view={view} opening={opening} />
      {opening.pilot === true && (
        <Note tone="warn" head={`${common.pilot}.`}>
          {words.pilotHint}
        </Note>
      )}
      <CannotInvite {...{ stage, view }} mode={opening.mode} />
      <Note head={words.laterHead}>{words.later}</Note>
      <ActProblems error={open.error} failed={common.failed} />
      <p className="acts">
        <button
          type="button"
          className="button primary"
          disabled={open.busy}
          onClick={() => open.run(opening)}
        >
          {words.open}
        </button>
        <button type="button" className="button" onClick={back}>
          {words.back}
        </button>
      </p>
    </main>
  );
}

function Rows({ view, opening }: Pick<Props, "view" | "opening">): React.JSX.Element {
  const [words, common] = [useWords(openingWords), useWords(fieldworkWords)];
  const [say, moment, language] = [useSay(), useMoment(), useLanguage()];
  const { asked, backgrounds } = view.usual;
  const by = backgrounds.find(({ code }) => code === opening.by) ?? backgrounds[0];
  const languages = asked?.languages.map((one) => common.languages[one]).join(", ") ?? "";
  const groups =
    by === undefined ? words.noGroups : words.groups(say(by.label), by.groups.map(say).join(", "));
  const rows: readonly (readonly [string, string])[] = [
    [words.rows.mode, `${common.modes[opening.mode]}. ${words.meaning[opening.mode]}`],
    [
      words.rows.asked,
      asked === null ? words.unreadable : words.asked(asked.questions, asked.minutes, languages),
    ],
    ...(opening.mode === "open-link" ? [] : [[words.rows.groups, groups] as const]),
    [words.rows.opens, moment(opening.opens)],
    [words.rows.closes, moment(opening.closes)],
    [words.rows.controller, opening.controller ?? ""],
    [words.rows.contact, opening.contact],
    [words.rows.kept, common.until(sayDate(opening.keptUntil ?? "", language))],
  ];
  return (
    <dl className="summary">
      {rows.map(([term, said]) => (
        <div key={term}>
          <dt className="second">{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
